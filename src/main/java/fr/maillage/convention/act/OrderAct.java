package fr.maillage.convention.act;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Orders the file of a convention that was sent; the platform makes it outside any transaction. */
@Component
public class OrderAct {

    private final ConventionFiles files;
    private final Issues issues;
    private final Clock clock;

    OrderAct(ConventionFiles files, Issues issues, Clock clock) {
        this.files = files;
        this.issues = issues;
        this.clock = clock;
    }

    /** Does nothing when it is ordered already. */
    public void of(String conventionId) {
        Convention convention = files.known(conventionId);
        if (!issues.existsById(Issue.idOf(convention.id(), convention.issue()))) {
            issues.save(new Issue(convention, clock.instant()));
        }
    }
}
