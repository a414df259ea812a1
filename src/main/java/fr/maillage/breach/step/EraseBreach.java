package fr.maillage.breach.step;

import fr.maillage.breach.EndBreach;
import fr.maillage.casework.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Destroys what was written of a breach whose time in the register is over. */
@Component
class EraseBreach implements Step {

    private final EndBreach end;

    EraseBreach(EndBreach end) {
        this.end = end;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        end.erase(caseId);
        return Map.of();
    }
}
