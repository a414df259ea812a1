package fr.maillage.mandate.step;

import fr.maillage.casework.Step;
import fr.maillage.mandate.destruction.EraseProcedures;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Destroys the data of the démarches that are over. */
@Component
class EraseOverProcedures implements Step {

    private final EraseProcedures erasing;

    EraseOverProcedures(EraseProcedures erasing) {
        this.erasing = erasing;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        erasing.erase(caseId);
        return Map.of();
    }
}
