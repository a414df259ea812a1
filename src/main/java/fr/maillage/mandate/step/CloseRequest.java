package fr.maillage.mandate.step;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes the case of a request for data that was handed over; one that is closed is left as it is. */
@Component
class CloseRequest implements Step {

    private static final String STAGE = "request-handed-over";

    private final Cases cases;

    CloseRequest(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        cases.close(caseId, STAGE);
        return Map.of();
    }
}
