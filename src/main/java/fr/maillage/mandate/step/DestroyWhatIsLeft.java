package fr.maillage.mandate.step;

import fr.maillage.casework.Step;
import fr.maillage.mandate.destruction.DestroyMandate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Destroys what is left of a mandate that ended. */
@Component
class DestroyWhatIsLeft implements Step {

    private final DestroyMandate destruction;

    DestroyWhatIsLeft(DestroyMandate destruction) {
        this.destruction = destruction;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        destruction.destroy(caseId);
        return Map.of();
    }
}
