package fr.maillage.mandate.step;

import fr.maillage.casework.Step;
import fr.maillage.mandate.destruction.EndMandate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Notices that a mandate ended, and whether it is held back; one whose last day is over ends here. */
@Component
class NoticeEnd implements Step {

    private final EndMandate ending;

    NoticeEnd(EndMandate ending) {
        this.ending = ending;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        boolean held = ending.expire(caseId).hold().isPresent();
        return Map.of("held", held ? "yes" : "no");
    }
}
