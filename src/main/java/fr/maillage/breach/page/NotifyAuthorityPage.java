package fr.maillage.breach.page;

import fr.maillage.breach.Breach;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.notice.NotifyAuthority;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import jakarta.faces.view.ViewScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Whoever answers for the data fills the register, takes the notice along as a PDF, and says what became of it. */
@Component
@ViewScoped
public class NotifyAuthorityPage {

    private final TaskDesk desk;
    private final BreachForm form;
    private final NotifyAuthority notices;
    private String id;
    private Task task;
    private Breach breach;
    private Map<String, Object> fields = new HashMap<>();

    NotifyAuthorityPage(TaskDesk desk, BreachForm form, NotifyAuthority notices) {
        this.desk = desk;
        this.form = form;
        this.notices = notices;
    }

    /** Opens the task; where it is done already, goes to the breach. */
    public String load() {
        task = desk.open(id, NotifyAuthority.FORM);
        breach = form.of(task.caseId(), desk.actor());
        fields = form.fields(breach);
        return task.isOpen() ? null : "/forms/breach/dossier.xhtml?faces-redirect=true&case=" + breach.id();
    }

    /** Keeps what is typed and stays. */
    public String keep() {
        if (!isKept()) {
            return null;
        }
        desk.tell("breach.kept");
        return "/forms/breach/notify-cnil.xhtml?faces-redirect=true&task=" + id;
    }

    public String sent() {
        return decide(() -> notices.sent(id, desk.actor()));
    }

    public String notNeeded() {
        return decide(() -> notices.notNeeded(id, desk.actor()));
    }

    private String decide(Supplier<Outcome> decision) {
        return isKept() ? desk.follow(decision.get(), UnaryOperator.identity()) : null;
    }

    private boolean isKept() {
        Outcome outcome = form.keep(breach, fields, desk.actor());
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return false;
        }
        breach = form.of(breach.id(), desk.actor());
        return true;
    }

    public NoticeClock.Reading getClock() {
        return form.clock(breach);
    }

    public Breach getBreach() {
        return breach;
    }

    public Map<String, Object> getFields() {
        return fields;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
