package fr.maillage.act;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Orders the file of an act whose draft was sent; the platform makes it outside any transaction. */
@Component
public class OrderAct {

    private final Issues issues;
    private final Clock clock;

    OrderAct(Issues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    /** Does nothing when it is ordered already. */
    public void of(ActOrder order) {
        if (!issues.existsById(Issue.idOf(order.caseId(), order.number()))) {
            issues.save(new Issue(order, clock.instant()));
        }
    }
}
