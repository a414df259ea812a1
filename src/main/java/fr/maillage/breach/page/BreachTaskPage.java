package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What both task pages of a breach do alike: show what is written, keep what is typed, and only then decide. */
public abstract class BreachTaskPage {

    final TaskDesk desk;
    final BreachForm form;

    private String id;
    private String breach;
    private long version;

    BreachTaskPage(TaskDesk desk, BreachForm form) {
        this.desk = desk;
        this.form = form;
    }

    /** The form key of the tasks that are done on this page. */
    abstract String task();

    /** Opens the task; where it is done already, goes to the breach. */
    public String load() {
        Task task = desk.open(id, task());
        breach = task.caseId();
        if (!task.isOpen()) {
            return "/forms/breach/dossier.xhtml?faces-redirect=true&case=" + breach;
        }
        version = getBreach().version();
        form.read(breach, desk.actor());
        return null;
    }

    /** What is refused is kept all the same: the reasons speak of it. */
    String decide(Supplier<Outcome> decision) {
        return isKept() ? desk.follow(decision.get(), UnaryOperator.identity()) : null;
    }

    /** Keeps what is typed; says why, when it is not. */
    boolean isKept() {
        Outcome outcome = form.keep(breach, version, desk.actor());
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return false;
        }
        version = getBreach().version();
        return true;
    }

    public Breach getBreach() {
        return form.of(breach, desk.actor());
    }

    public Map<String, Object> getFields() {
        return form.getFields();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
