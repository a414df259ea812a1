package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.label.RegisterLabel;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has the structure entered in the register. */
@Component
class RegisterStructure implements Step {

    private final Dossiers dossiers;
    private final RegisterLabel register;

    RegisterStructure(Dossiers dossiers, RegisterLabel register) {
        this.dossiers = dossiers;
        this.register = register;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        register.of(dossiers.known(caseId));
        return Map.of();
    }
}
