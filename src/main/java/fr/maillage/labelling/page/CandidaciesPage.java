package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.directory.Organisation;
import fr.maillage.directory.Organisations;
import fr.maillage.labelling.candidacy.BeginCandidacy;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Answer;
import fr.maillage.people.Grant;
import fr.maillage.people.Role;
import fr.maillage.shared.LostRace;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sponsor's candidacies: those being written, and where a new one begins. */
@Component
@ViewScoped
public class CandidaciesPage {

    private final Dossiers dossiers;
    private final BeginCandidacy beginning;
    private final Organisations organisations;
    private final TaskDesk desk;

    CandidaciesPage(Dossiers dossiers, BeginCandidacy beginning, Organisations organisations, TaskDesk desk) {
        this.dossiers = dossiers;
        this.beginning = beginning;
        this.organisations = organisations;
        this.desk = desk;
    }

    public String begin(String organisation) {
        Answer answer = LostRace.runAgain(() -> beginning.begin(organisation, desk.actor()));
        if (answer instanceof Answer.Done begun) {
            return "/forms/labelling/candidacy/sponsor.xhtml?faces-redirect=true&candidacy=" + begun.id();
        }
        desk.refuse(answer.refusals());
        return null;
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
