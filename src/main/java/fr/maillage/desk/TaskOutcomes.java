package fr.maillage.desk;

import fr.maillage.casework.Outcome;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What comes of a task, told alike on every page: the reasons beside their fields, or the work list and what was done. */
@Component
public class TaskOutcomes {

    private static final String WORK_LIST = "/forms/desk/work-list.xhtml?faces-redirect=true";

    private final Refusals refusals;
    private final Said said;
    private final Messages messages;

    TaskOutcomes(Refusals refusals, Said said, Messages messages) {
        this.refusals = refusals;
        this.said = said;
        this.messages = messages;
    }

    /** Goes to the work list when it is done; stays with the reasons when it is refused. */
    public String follow(Outcome outcome) {
        return follow(outcome, UnaryOperator.identity());
    }

    /**
     * The same.
     *
     * @param place where in the page a refused field is
     */
    public String follow(Outcome outcome, UnaryOperator<String> place) {
        if (outcome instanceof Outcome.Refused refused) {
            refuse(refused.reasons(), place);
            return null;
        }
        String fact = ((Outcome.Done) outcome).facts().get(0).kind();
        said.tell(messages.of("task.done", messages.get("fact." + fact)));
        return WORK_LIST;
    }

    public void refuse(List<Refusal> reasons, UnaryOperator<String> place) {
        refusals.show(reasons.stream()
                .map(reason -> new Refusal(place.apply(reason.field()), reason.key(), reason.arguments()))
                .toList());
    }

    public void tell(String key) {
        said.tell(messages.get(key));
    }
}
