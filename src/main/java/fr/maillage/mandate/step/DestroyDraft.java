package fr.maillage.mandate.step;

import fr.maillage.casework.Step;
import fr.maillage.mandate.destruction.DestroyMandate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Destroys what was typed of a mandate that was never signed. */
@Component
class DestroyDraft implements Step {

    private final DestroyMandate destruction;

    DestroyDraft(DestroyMandate destruction) {
        this.destruction = destruction;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        destruction.destroyDraft(caseId);
        return Map.of();
    }
}
