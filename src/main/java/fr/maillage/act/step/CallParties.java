package fr.maillage.act.step;

import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Step;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the process whom to call next to sign: nobody once all have. */
@Component
class CallParties implements Step {

    private final Issues issues;
    private final Signatures signatures;

    CallParties(Issues issues, Signatures signatures) {
        this.issues = issues;
        this.signatures = signatures;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        String called = signatures.called(issues.present(caseId)).stream()
                .map(Party::audience)
                .map(audience -> audience.word())
                .collect(Collectors.joining(","));
        return Map.of("parties", called);
    }
}
