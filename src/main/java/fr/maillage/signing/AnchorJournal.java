package fr.maillage.signing;

import fr.maillage.journal.Journal;
import fr.maillage.shared.LostRace;
import org.springframework.stereotype.Component;

/** Fixes in a signature where the journal of its case stood, so that nobody can write anew what came before. */
@Component
public class AnchorJournal {

    private final Journal journal;

    AnchorJournal(Journal journal) {
        this.journal = journal;
    }

    /** The signatory who says so with their signature. */
    public Signatory in(Signatory signatory, String caseId) {
        return signatory.withReason(
                LostRace.runAgain(() -> journal.position(caseId)).text());
    }
}
