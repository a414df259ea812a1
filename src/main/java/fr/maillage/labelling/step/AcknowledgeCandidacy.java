package fr.maillage.labelling.step;

import fr.maillage.casework.Step;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.CandidacyAcknowledged;
import fr.maillage.labelling.candidacy.Dossiers;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Acknowledges that a candidacy has come in; the sponsor's receipt is this line of the journal. */
@Component
class AcknowledgeCandidacy implements Step {

    private final Dossiers dossiers;
    private final Journal journal;
    private final Clock clock;

    AcknowledgeCandidacy(Dossiers dossiers, Journal journal, Clock clock) {
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        if (dossiers.known(caseId).acknowledge(clock.instant())) {
            journal.record(caseId, Journal.PLATFORM, new CandidacyAcknowledged());
        }
        return Map.of();
    }
}
