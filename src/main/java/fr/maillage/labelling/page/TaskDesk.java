package fr.maillage.labelling.page;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.desk.Messages;
import fr.maillage.desk.Refusals;
import fr.maillage.desk.Said;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What every task's page does alike: open the task for its audience, complete it, say what came of it. */
@Component
class TaskDesk {

    private static final String WORK_LIST = "/forms/desk/work-list.xhtml?faces-redirect=true";

    private final Tasks tasks;
    private final CurrentActor actor;
    private final Refusals refusals;
    private final Said said;
    private final Messages messages;

    TaskDesk(Tasks tasks, CurrentActor actor, Refusals refusals, Said said, Messages messages) {
        this.tasks = tasks;
        this.actor = actor;
        this.refusals = refusals;
        this.said = said;
        this.messages = messages;
    }

    Task open(String task, String form) {
        return tasks.of(task, form, actor.get());
    }

    /**
     * Completes the task and goes to the work list; stays with the reasons when it is refused.
     *
     * @param place where in the page a refused field is
     */
    String complete(String task, Decision decision, UnaryOperator<String> place) {
        Outcome outcome = tasks.complete(task, decision, actor.get());
        if (outcome instanceof Outcome.Refused refused) {
            refuse(refused.reasons(), place);
            return null;
        }
        String fact = ((Outcome.Done) outcome).facts().get(0).kind();
        said.tell(messages.of("task.done", messages.get("fact." + fact)));
        return WORK_LIST;
    }

    void refuse(List<Refusal> reasons, UnaryOperator<String> place) {
        refusals.show(reasons.stream()
                .map(reason -> new Refusal(place.apply(reason.field()), reason.key(), reason.arguments()))
                .toList());
    }

    void refuse(List<Refusal> reasons) {
        refuse(reasons, Fields::address);
    }

    void tell(String key) {
        said.tell(messages.get(key));
    }

    Actor actor() {
        return actor.get();
    }
}
