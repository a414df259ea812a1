package fr.maillage.labelling.page;

import fr.maillage.casework.Outcome;
import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Completeness;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.candidacy.FileCandidacy;
import fr.maillage.labelling.candidacy.Section;
import fr.maillage.shared.LostRace;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sponsor reads everything once more, sees what is missing and where, and files. */
@Component
@ViewScoped
public class CheckPage {

    private final Dossiers dossiers;
    private final Completeness completeness;
    private final FileCandidacy filing;
    private final Summary summary;
    private final TaskDesk desk;

    private String id;
    private Candidacy candidacy;
    private List<Refusal> missing = List.of();

    CheckPage(Dossiers dossiers, Completeness completeness, FileCandidacy filing, Summary summary, TaskDesk desk) {
        this.dossiers = dossiers;
        this.completeness = completeness;
        this.filing = filing;
        this.summary = summary;
        this.desk = desk;
    }

    public void load() {
        candidacy = dossiers.own(id, desk.actor());
        missing = completeness.missing(candidacy.answers(), candidacy.departement());
    }

    public String file() {
        Outcome outcome = LostRace.runAgain(() -> filing.file(id, desk.actor()));
        if (outcome instanceof Outcome.Refused refused) {
            load();
            desk.refuse(
                    refused.reasons().size() == 1 ? refused.reasons() : List.of(Refusal.of("candidacy.incomplete")));
            return null;
        }
        desk.tell("candidacy.filed");
        return "/forms/desk/case.xhtml?faces-redirect=true&case=" + id;
    }

    /** Where in the form something that is missing is asked. */
    public String addressOf(Refusal remark) {
        return "candidacy/" + Section.of(remark.field()).code() + ".xhtml?check=true&candidacy=" + id + "#"
                + Fields.address(remark.field());
    }

    public List<Summary.Block> getBlocks() {
        return summary.of(candidacy.answers());
    }

    public Candidacy getCandidacy() {
        return candidacy;
    }

    public List<Refusal> getMissing() {
        return missing;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
