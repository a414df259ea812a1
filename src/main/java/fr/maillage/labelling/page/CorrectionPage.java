package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.Completeness;
import fr.maillage.labelling.candidacy.Correction;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sponsor reads what to correct, corrects the file, and files it again. */
@Component
@ViewScoped
public class CorrectionPage extends TaskPage {

    private final Completeness completeness;

    CorrectionPage(TaskDesk desk, Dossier dossier, Summary summary, Completeness completeness) {
        super(desk, dossier, summary);
        this.completeness = completeness;
    }

    @Override
    String form() {
        return "labelling/correct-candidacy";
    }

    public String file() {
        String next = complete(new Correction());
        if (next == null) {
            load();
        }
        return next;
    }

    public List<Refusal> getMissing() {
        Candidacy candidacy = getContent().candidacy();
        return completeness.missing(candidacy.answers(), candidacy.departement());
    }
}
