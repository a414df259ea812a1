package fr.maillage.convention.step;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Step;
import fr.maillage.convention.amendment.AmendmentFiles;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes the case of an amendment that is sealed, or was given up. */
@Component
class CloseAmendment implements Step {

    private final AmendmentFiles files;
    private final Cases cases;

    CloseAmendment(AmendmentFiles files, Cases cases) {
        this.files = files;
        this.cases = cases;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        cases.close(caseId, files.known(caseId).stage());
        return Map.of();
    }
}
