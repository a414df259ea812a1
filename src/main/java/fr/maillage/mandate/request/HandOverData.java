package fr.maillage.mandate.request;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.mandate.giving.IdentityDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An agent hands over the data at the desk, once they have checked who stands there. */
@Component
public class HandOverData {

    /** The form key of the task. */
    public static final String FORM = "mandate/hand-over-data";

    private final Tasks tasks;
    private final RequestFiles files;

    HandOverData(Tasks tasks, RequestFiles files) {
        this.tasks = tasks;
        this.files = files;
    }

    /** Refused without the check, or to whoever the mandate does not name. */
    public Outcome handOver(String taskId, String document, boolean checked, Actor actor) {
        DataRequest request = files.readable(tasks.of(taskId, FORM, actor).caseId(), actor);
        if (!files.mayHandOver(files.mandateOf(request), actor)) {
            return Outcome.refused(Refusal.of("request.not-named"));
        }
        Optional<IdentityDocument> shown = Arrays.stream(IdentityDocument.values())
                .filter(kind -> kind.name().equals(document))
                .findFirst();
        List<Refusal> missing = new ArrayList<>();
        if (shown.isEmpty()) {
            missing.add(Refusal.at("document", "request.document.missing"));
        }
        if (!checked) {
            missing.add(Refusal.at("checked", "request.checked.missing"));
        }
        return missing.isEmpty()
                ? tasks.complete(taskId, new IdentityChecked(shown.get()), actor)
                : Outcome.refused(missing);
    }
}
