package fr.maillage.mandate.step;

import fr.maillage.casework.Step;
import fr.maillage.mandate.destruction.EraseProcedures;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Destroys the data of the démarches of a mandate that ended, and says whether some of it is kept. */
@Component
class EraseLastProcedures implements Step {

    private final EraseProcedures erasing;

    EraseLastProcedures(EraseProcedures erasing) {
        this.erasing = erasing;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        return Map.of("kept", erasing.erase(caseId) ? "yes" : "no");
    }
}
