package fr.maillage.mandate.step;

import fr.maillage.casework.Step;
import fr.maillage.mandate.destruction.EndMandate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends a mandate whose time is over; one that ended before is left as it is. */
@Component
class CloseMandate implements Step {

    private final EndMandate ending;

    CloseMandate(EndMandate ending) {
        this.ending = ending;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        ending.of(caseId);
        return Map.of();
    }
}
