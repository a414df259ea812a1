package fr.maillage.labelling.page;

import fr.maillage.desk.TaskDesk;
import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.audit.PlanCorrections;
import fr.maillage.labelling.candidacy.Answers;
import jakarta.faces.view.ViewScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The sponsor says, for each line that was not met, what will be done and by when. */
@Component
@ViewScoped
public class CorrectionsPage extends TaskPage {

    private final Map<String, Object> fields = new HashMap<>();

    CorrectionsPage(TaskDesk desk, Dossier dossier, Summary summary) {
        super(desk, dossier, summary);
    }

    @Override
    String form() {
        return "labelling/plan-corrections";
    }

    public String plan() {
        return complete(new PlanCorrections.Plan(Answers.of(Fields.typed(fields))));
    }

    @Override
    String place(String field) {
        return placeInLines(getFailures(), field);
    }

    public List<Line> getFailures() {
        return getContent().latestSheet().failures();
    }

    public Map<String, Object> getFields() {
        return fields;
    }
}
