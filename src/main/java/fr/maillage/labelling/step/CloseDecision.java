package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.labelling.decision.Decisions;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes the case of a decision that is sealed. */
@Component
class CloseDecision implements Step {

    private final Decisions decisions;

    CloseDecision(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        decisions.close(caseId);
        return Map.of();
    }
}
