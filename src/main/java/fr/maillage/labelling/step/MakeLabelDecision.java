package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.labelling.label.MakeDecision;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Has the prefect's decision made as a document. */
@Component
class MakeLabelDecision implements Step {

    private final Dossiers dossiers;
    private final MakeDecision decision;

    MakeLabelDecision(Dossiers dossiers, MakeDecision decision) {
        this.dossiers = dossiers;
        this.decision = decision;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        decision.of(dossiers.known(caseId));
        return Map.of();
    }
}
