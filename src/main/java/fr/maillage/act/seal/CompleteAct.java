package fr.maillage.act.seal;

import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Orders the final seal of an act that every party has signed, as soon as the time of every signature is proved. */
@Component
public class CompleteAct {

    private final Issues issues;
    private final Parties parties;
    private final Authors authors;
    private final Clock clock;

    CompleteAct(Issues issues, Parties parties, Authors authors, Clock clock) {
        this.issues = issues;
        this.parties = parties;
        this.authors = authors;
        this.clock = clock;
    }

    /** Does nothing when it is ordered already, or while something is lacking. */
    public void of(String caseId) {
        Issue issue = issues.present(caseId);
        if (issue.state() == IssueState.FROZEN && lacksNothing(parties.of(issue))) {
            issue.complete(clock.instant());
            authors.of(issue).signed(issue);
        }
    }

    private static boolean lacksNothing(List<Party> all) {
        return all.stream().filter(party -> party.side().signs()).allMatch(Party::hasProofOfTime);
    }
}
