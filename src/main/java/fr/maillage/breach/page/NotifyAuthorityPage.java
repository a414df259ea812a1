package fr.maillage.breach.page;

import fr.maillage.breach.Aspect;
import fr.maillage.breach.Breach;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.notice.NotifyAuthority;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.desk.TaskDesk;
import jakarta.faces.view.ViewScoped;
import java.util.List;
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
    private String breach;
    private long version;

    NotifyAuthorityPage(TaskDesk desk, BreachForm form, NotifyAuthority notices) {
        this.desk = desk;
        this.form = form;
        this.notices = notices;
    }

    /** Opens the task; where it is done already, goes to the breach. */
    public String load() {
        Task task = desk.open(id, NotifyAuthority.FORM);
        breach = task.caseId();
        if (!task.isOpen()) {
            return "/forms/breach/dossier.xhtml?faces-redirect=true&case=" + breach;
        }
        version = getBreach().version();
        form.read(breach, desk.actor());
        return null;
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
        Outcome outcome = form.keep(breach, version, desk.actor());
        if (outcome instanceof Outcome.Refused refused) {
            desk.refuse(refused.reasons());
            return false;
        }
        version = getBreach().version();
        return true;
    }

    /** What may be answered. */
    public List<String> codes(Aspect aspect) {
        return aspect.codes();
    }

    public NoticeClock.Reading getClock() {
        return form.clock(getBreach());
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
