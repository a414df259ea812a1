package fr.maillage.convention.step;

import fr.maillage.casework.Step;
import fr.maillage.convention.draft.OrderConvention;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Orders the act's file, which the platform makes and certifies; the process waits until it is there. */
@Component
class FreezeConvention implements Step {

    private final OrderConvention order;

    FreezeConvention(OrderConvention order) {
        this.order = order;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        order.of(caseId);
        return Map.of();
    }
}
