package fr.maillage.breach.page;

import fr.maillage.breach.Aspect;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.notice.NotifyAuthority;
import fr.maillage.desk.TaskDesk;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever answers for the data fills the register, takes the notice along as a PDF, and says what became of it. */
@Component
@ViewScoped
public class NotifyAuthorityPage extends BreachTaskPage {

    private final NotifyAuthority notices;

    NotifyAuthorityPage(TaskDesk desk, BreachForm form, NotifyAuthority notices) {
        super(desk, form);
        this.notices = notices;
    }

    @Override
    String task() {
        return NotifyAuthority.FORM;
    }

    /** Keeps what is typed and stays. */
    public String keep() {
        if (!isKept()) {
            return null;
        }
        desk.tell("breach.kept");
        return "/forms/breach/notify-cnil.xhtml?faces-redirect=true&task=" + getId();
    }

    public String sent() {
        return decide(() -> notices.sent(getId(), desk.actor()));
    }

    public String notNeeded() {
        return decide(() -> notices.notNeeded(getId(), desk.actor()));
    }

    /** What may be answered. */
    public List<String> codes(Aspect aspect) {
        return aspect.codes();
    }

    public NoticeClock.Reading getClock() {
        return form.clock(getBreach());
    }
}
