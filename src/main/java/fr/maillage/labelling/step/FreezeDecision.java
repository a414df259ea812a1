package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.labelling.decision.OrderDecision;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Orders the decision's file, which the platform makes and certifies; the process waits until it is there. */
@Component
class FreezeDecision implements Step {

    private final OrderDecision order;

    FreezeDecision(OrderDecision order) {
        this.order = order;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        order.of(caseId);
        return Map.of();
    }
}
