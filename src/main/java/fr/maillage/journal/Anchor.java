package fr.maillage.journal;

import fr.maillage.shared.LostRace;
import org.springframework.stereotype.Component;

/** Says where the journal of a case stands, for a signature to carry: nobody can write anew what came before it. */
@Component
public class Anchor {

    private final Journal journal;

    Anchor(Journal journal) {
        this.journal = journal;
    }

    /** In one sentence; whoever writes meanwhile may make a reading begin again. */
    public String of(String caseId) {
        return LostRace.runAgain(() -> journal.position(caseId)).text();
    }
}
