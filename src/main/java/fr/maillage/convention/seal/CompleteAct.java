package fr.maillage.convention.seal;

import fr.maillage.convention.act.Issue;
import fr.maillage.convention.act.IssueState;
import fr.maillage.convention.act.Issues;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.ConventionState;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Orders the final seal of an act that every party has signed. */
@Component
public class CompleteAct {

    private final ConventionFiles files;
    private final Issues issues;
    private final Clock clock;

    CompleteAct(ConventionFiles files, Issues issues, Clock clock) {
        this.files = files;
        this.issues = issues;
        this.clock = clock;
    }

    /** Does nothing when it is ordered already. */
    public void of(String conventionId) {
        Convention convention = files.known(conventionId);
        Issue issue = issues.present(convention);
        if (issue.state() == IssueState.FROZEN) {
            issue.complete(clock.instant());
            files.advance(convention, ConventionState.SIGNED);
        }
    }
}
