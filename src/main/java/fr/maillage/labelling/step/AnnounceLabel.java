package fr.maillage.labelling.step;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes the case of a labelled structure: its label stands in the register. */
@Component
class AnnounceLabel implements Step {

    private final Cases cases;

    AnnounceLabel(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        cases.close(caseId, "labelled");
        return Map.of();
    }
}
