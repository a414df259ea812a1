package fr.maillage.labelling.step;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes the case of a candidacy that was withdrawn. */
@Component
class CloseWithdrawn implements Step {

    private final Cases cases;

    CloseWithdrawn(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        cases.close(caseId, "withdrawn");
        return Map.of();
    }
}
