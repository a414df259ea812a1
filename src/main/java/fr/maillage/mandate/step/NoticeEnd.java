package fr.maillage.mandate.step;

import fr.maillage.casework.Step;
import fr.maillage.mandate.destruction.EndMandate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notices that a mandate ended; one whose last day is over ends here. */
@Component
class NoticeEnd implements Step {

    private final EndMandate ending;

    NoticeEnd(EndMandate ending) {
        this.ending = ending;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        ending.expire(caseId);
        return Map.of();
    }
}
