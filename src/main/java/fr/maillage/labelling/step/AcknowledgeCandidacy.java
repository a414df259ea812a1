package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.CandidacyAcknowledged;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Acknowledges that a candidacy has come in; the sponsor's receipt is this line of the journal. */
@Component
class AcknowledgeCandidacy implements Step {

    private final Journal journal;

    AcknowledgeCandidacy(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        journal.record(caseId, Journal.PLATFORM, new CandidacyAcknowledged());
        return Map.of();
    }
}
