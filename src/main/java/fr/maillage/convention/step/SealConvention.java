package fr.maillage.convention.step;

import fr.maillage.casework.Step;
import fr.maillage.convention.seal.CompleteAct;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All parties have signed: the platform's seal is ordered; the process waits until it is set. */
@Component
class SealConvention implements Step {

    private final CompleteAct completion;

    SealConvention(CompleteAct completion) {
        this.completion = completion;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        completion.of(caseId);
        return Map.of();
    }
}
