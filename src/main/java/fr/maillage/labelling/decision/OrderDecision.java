package fr.maillage.labelling.decision;

import fr.maillage.act.ActOrder;
import fr.maillage.act.OrderAct;
import fr.maillage.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * Orders the act that is a decision. Its text follows from the case, so the platform is its drafter: the prefect who
 * granted the label is just the one to sign it.
 */
@Component
public class OrderDecision {

    private final Decisions decisions;
    private final OrderAct order;

    OrderDecision(Decisions decisions, OrderAct order) {
        this.decisions = decisions;
        this.order = order;
    }

    /** Does nothing when it is ordered already. */
    public void of(String caseId) {
        Granted granted = decisions.known(caseId);
        order.of(new ActOrder(
                caseId,
                Decisions.KIND,
                granted.title(),
                granted.candidacy().departement(),
                1,
                Journal.PLATFORM,
                false,
                granted.label().id()));
    }
}
