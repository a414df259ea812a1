package fr.maillage.convention.step;

import fr.maillage.casework.Step;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.Party;
import fr.maillage.convention.signature.Signatures;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the process whom to call next to sign: nobody once all have. */
@Component
class CallParties implements Step {

    private final ConventionFiles files;
    private final Signatures signatures;

    CallParties(ConventionFiles files, Signatures signatures) {
        this.files = files;
        this.signatures = signatures;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        String called = signatures.called(files.known(caseId)).stream()
                .map(Party::audience)
                .map(audience -> audience.word())
                .collect(Collectors.joining(","));
        return Map.of("parties", called);
    }
}
