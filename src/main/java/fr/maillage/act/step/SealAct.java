package fr.maillage.act.step;

import fr.maillage.act.seal.CompleteAct;
import fr.maillage.casework.Step;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All parties have signed: the platform's seal is ordered; the process waits until it is set. */
@Component
class SealAct implements Step {

    private final CompleteAct completion;

    SealAct(CompleteAct completion) {
        this.completion = completion;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        completion.of(caseId);
        return Map.of();
    }
}
