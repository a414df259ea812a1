package fr.maillage.mandate.destruction;

import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
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
    private final MandateCase told;
    private final Clock clock;

    DestroyMandate(MandateFiles files, Originals originals, Vault vault, MandateCase told, Clock clock) {
        this.files = files;
        this.originals = originals;
        this.vault = vault;
        this.told = told;
        this.clock = clock;
    }

    /** Run again, it finds nothing left to do. */
    public void destroy(String id) {
        Mandate mandate = files.known(id);
        vault.destroy(id);
        originals.deleteOf(id);
        if (mandate.state() == MandateState.ENDED) {
            mandate.destroy(clock.instant());
        }
        if (told.close(mandate)) {
            told.record(mandate, Journal.PLATFORM, new MandateDestroyed());
        }
    }

    /** The same for one that was never signed; that it is broken off may have come before. */
    public void destroyDraft(String id) {
        Mandate mandate = files.known(id);
        vault.destroy(id);
        if (mandate.state() == MandateState.PREPARED) {
            mandate.breakOff(clock.instant());
        }
        told.close(mandate);
    }
}
