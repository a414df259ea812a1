package fr.maillage.breach.step;

import fr.maillage.breach.EndBreach;
import fr.maillage.casework.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes a breach of which everything is decided. */
@Component
class CloseBreach implements Step {

    private final EndBreach end;

    CloseBreach(EndBreach end) {
        this.end = end;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        end.close(caseId);
        return Map.of();
    }
}
