package fr.maillage.act;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes an issue back, for a reason, so that the next one is drafted: the same parties all have to answer again. */
@Component
public class TakeBack {

    private final Parties parties;
    private final Authors authors;
    private final TellParties tell;

    TakeBack(Parties parties, Authors authors, TellParties tell) {
        this.parties = parties;
        this.authors = authors;
        this.tell = tell;
    }

    /** Whether somebody has still to answer; when nobody has, it is as good as sealed. */
    boolean isAwaited(Issue issue) {
        return parties.of(issue).stream().anyMatch(Party::isWaiting);
    }

    /** The identity of the act that was taken back; empty when it was not frozen yet. */
    public String of(Issue issue, String reason) {
        issue.withdraw(reason);
        List<Party> before = parties.of(issue);
        before.forEach(party -> parties.save(party.again()));
        authors.of(issue).takenBack(issue);
        tell.takenBack(issue);
        return issue.identity().orElse("");
    }
}
