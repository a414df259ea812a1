package fr.maillage.labelling.page;

import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.DraftCandidacy;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sponsor's candidacies: those being written, and where a new one begins. */
@Component
@ViewScoped
public class CandidaciesPage {

    private final Dossiers dossiers;
    private final DraftCandidacy drafts;
    private final Organisations organisations;
    private final TaskDesk desk;

    CandidaciesPage(Dossiers dossiers, DraftCandidacy drafts, Organisations organisations, TaskDesk desk) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.organisations = organisations;
        this.desk = desk;
    }

    public String begin(String organisation) {
        return "/forms/labelling/candidacy/sponsor.xhtml?faces-redirect=true&candidacy="
                + drafts.begin(organisation, desk.actor());
    }

    public List<Candidacy> getDrafts() {
        return dossiers.draftsOf(desk.actor());
    }

    /** The organisations in whose name the person may carry a project. */
    public List<Organisation> getOrganisations() {
        return desk.actor().grants().stream()
                .filter(grant -> grant.role() == Role.SPONSOR)
                .map(Grant::organisation)
                .map(organisations::of)
                .toList();
    }
}
