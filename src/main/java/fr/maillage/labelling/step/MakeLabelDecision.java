package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.decision.OpenDecision;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has the prefect's decision signed, in a case of its own. */
@Component
class MakeLabelDecision implements Step {

    private final Dossiers dossiers;
    private final OpenDecision decision;

    MakeLabelDecision(Dossiers dossiers, OpenDecision decision) {
        this.dossiers = dossiers;
        this.decision = decision;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        decision.of(dossiers.known(caseId));
        return Map.of();
    }
}
