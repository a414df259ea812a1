package fr.maillage.desk;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What every task's page does alike: open the task for its audience, complete it, say what came of it. */
@Component
public class TaskDesk {

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

    /** The task, for one of its audience; unknown to anybody else. */
    public Task open(String task, String form) {
        return tasks.of(task, form, actor.get());
    }

    /**
     * Completes the task and goes to the work list; stays with the reasons when it is refused.
     *
     * @param place where in the page a refused field is
     */
    public String complete(String task, Decision decision, UnaryOperator<String> place) {
        return follow(tasks.complete(task, decision, actor.get()), place);
    }

    /** The same for a task that was completed by a use case of its own. */
    public String follow(Outcome outcome, UnaryOperator<String> place) {
        return onwards(outcome, place, done -> {
            said.tell(messages.of("task.done", messages.get(fact(done))));
            return WORK_LIST;
        });
    }

    /** Says what was done and goes to a page; stays with the reasons when it was refused. */
    public String follow(Outcome outcome, String page) {
        return onwards(outcome, UnaryOperator.identity(), done -> tell(fact(done), page));
    }

    /** The same in words of the page's own. */
    public String follow(Outcome outcome, String key, String page) {
        return follow(outcome, UnaryOperator.identity(), key, page);
    }

    public String follow(Outcome outcome, UnaryOperator<String> place, String key, String page) {
        return onwards(outcome, place, done -> tell(key, page));
    }

    /** Goes on with the case that was begun, whose id has this name; stays with the reasons when it was refused. */
    public String goOn(Outcome outcome, String variable) {
        return onwards(outcome, UnaryOperator.identity(), done -> next(done.id(variable)));
    }

    private String onwards(Outcome outcome, UnaryOperator<String> place, Function<Outcome.Done, String> way) {
        if (outcome instanceof Outcome.Refused refused) {
            refuse(refused.reasons(), place);
            return null;
        }
        return way.apply((Outcome.Done) outcome);
    }

    private static String fact(Outcome.Done done) {
        return "fact." + done.facts().get(0).kind();
    }

    private String tell(String key, String page) {
        tell(key);
        return page;
    }

    /** Where the person goes on with a case: the task that waits for them in it, or else the case. */
    public String next(String caseId) {
        return tasks.openIn(caseId, actor.get()).stream()
                .findFirst()
                .map(waiting -> "/forms/" + waiting.form() + ".xhtml?faces-redirect=true&task=" + waiting.task())
                .orElse("/forms/desk/case.xhtml?faces-redirect=true&case=" + caseId);
    }

    /** Shows every reason where its field is in the page. */
    public void refuse(List<Refusal> reasons, UnaryOperator<String> place) {
        refusals.show(reasons.stream()
                .map(reason -> new Refusal(place.apply(reason.field()), reason.key(), reason.arguments()))
                .toList());
    }

    /** For pages whose fields bear the names that refusals give them. */
    public void refuse(List<Refusal> reasons) {
        refusals.show(reasons);
    }

    /** Says on another page why this one stays closed. */
    public String turnAway(Refusal why, String page) {
        refusals.show(why);
        said.keep();
        return page;
    }

    /** Says on the next page what came of it. */
    public void tell(String key) {
        said.tell(messages.get(key));
    }

    public Actor actor() {
        return actor.get();
    }
}
