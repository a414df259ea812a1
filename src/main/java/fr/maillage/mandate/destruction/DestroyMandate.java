package fr.maillage.mandate.destruction;

import fr.maillage.casework.Cases;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFact.MandateDestroyed;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Originals;
import fr.maillage.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Destroys what a mandate that ended still says of the citizen: its key, then its originals and what was typed. */
@Component
public class DestroyMandate {

    private final MandateFiles files;
    private final Originals originals;
    private final Vault vault;
    private final Remains remains;
    private final Clock clock;

    DestroyMandate(MandateFiles files, Originals originals, Vault vault, Remains remains, Clock clock) {
        this.files = files;
        this.originals = originals;
        this.vault = vault;
        this.remains = remains;
        this.clock = clock;
    }

    /** What stays of a mandate: its case, closed, and its journal. */
    @Component
    static class Remains {

        private final Cases cases;
        private final Journal journal;

        Remains(Cases cases, Journal journal) {
            this.cases = cases;
            this.journal = journal;
        }

        void of(Mandate mandate) {
            if (cases.close(mandate.id(), mandate.state().stage()) && mandate.state() == MandateState.DESTROYED) {
                journal.record(mandate.id(), Journal.PLATFORM, new MandateDestroyed());
            }
        }
    }

    /** Run again, it finds nothing left to do. */
    public void of(String id) {
        Mandate mandate = files.known(id);
        vault.destroy(id);
        originals.deleteOf(id);
        if (mandate.state() == MandateState.ENDED) {
            mandate.destroy(clock.instant());
        }
        remains.of(mandate);
    }

    /** The same for one that was never signed. */
    public void ofBrokenOff(String id) {
        Mandate mandate = files.known(id);
        vault.destroy(id);
        if (mandate.state() == MandateState.PREPARED) {
            mandate.breakOff(clock.instant());
        }
        remains.of(mandate);
    }
}
