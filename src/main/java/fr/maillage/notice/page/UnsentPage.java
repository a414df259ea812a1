package fr.maillage.notice.page;

import fr.maillage.notice.Notice;
import fr.maillage.notice.Notices;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Slice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** Mails that could not be sent, for operators: those tried again, and those given up. */
@Component("unsentPage")
@RequestScope
public class UnsentPage {

    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    private final Notices notices;
    private final CurrentActor actor;
    private final HttpServletRequest request;
    private Slice<Notice> rows;

    UnsentPage(Notices notices, CurrentActor actor, HttpServletRequest request) {
        this.notices = notices;
        this.actor = actor;
        this.request = request;
    }

    public void load() {
        String page = String.valueOf(request.getParameter("page"));
        rows = notices.unsent(actor.get(), isGivenUpOnly(), PAGE.matcher(page).matches() ? Integer.parseInt(page) : 0);
    }

    public Slice<Notice> getRows() {
        return rows;
    }

    public boolean isGivenUpOnly() {
        return "yes".equals(request.getParameter("given-up"));
    }

    /** The list's own address, up to the number of the page. */
    public String getLink() {
        return isGivenUpOnly() ? "?given-up=yes&page=" : "?page=";
    }
}
