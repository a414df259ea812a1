package fr.maillage.labelling.step;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes the case of a candidacy that was refused. */
@Component
class CloseRefused implements Step {

    private final Cases cases;

    CloseRefused(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        cases.close(caseId, "refused");
        return Map.of();
    }
}
