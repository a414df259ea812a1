package fr.maillage.act.seal;

import fr.maillage.act.Authors;
import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Orders the final seal of an act that every party has signed. */
@Component
public class CompleteAct {

    private final Issues issues;
    private final Authors authors;
    private final Clock clock;

    CompleteAct(Issues issues, Authors authors, Clock clock) {
        this.issues = issues;
        this.authors = authors;
        this.clock = clock;
    }

    /** Does nothing when it is ordered already. */
    public void of(String caseId) {
        Issue issue = issues.present(caseId);
        if (issue.state() == IssueState.FROZEN) {
            issue.complete(clock.instant());
            authors.of(issue).signed(issue);
        }
    }
}
