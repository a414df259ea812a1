package fr.maillage.convention.step;

import fr.maillage.casework.Step;
import fr.maillage.convention.amendment.OrderAmendment;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Orders the amendment's file, which the platform makes and certifies; the process waits until it is there. */
@Component
class FreezeAmendment implements Step {

    private final OrderAmendment order;

    FreezeAmendment(OrderAmendment order) {
        this.order = order;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        order.of(caseId);
        return Map.of();
    }
}
