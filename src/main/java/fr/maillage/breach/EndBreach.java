package fr.maillage.breach;

import fr.maillage.breach.BreachFact.BreachClosed;
import fr.maillage.breach.BreachFact.BreachErased;
import fr.maillage.casework.Cases;
import fr.maillage.journal.Journal;
import fr.maillage.vault.Vault;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A breach is closed, and when its time in the register is over what was written of it goes; each may be run again. */
@Component
public class EndBreach {

    private final BreachFiles files;
    private final Cases cases;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    EndBreach(BreachFiles files, Cases cases, Vault vault, Journal journal, Clock clock) {
        this.files = files;
        this.cases = cases;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing is left to decide. */
    public void close(String id) {
        Breach breach = files.known(id);
        if (breach.state().isOpen()) {
            breach.close(clock.instant());
            cases.reach(id, breach.state().stage());
            journal.record(id, Journal.PLATFORM, new BreachClosed());
        }
    }

    /** The key first, then the row; never of a breach that is still open, since nothing brings a key back. */
    public void erase(String id) {
        Breach breach = files.known(id);
        if (breach.state().isOpen()) {
            throw new IllegalStateException("a breach that is " + breach.state() + " keeps its texts");
        }
        vault.destroy(id);
        if (breach.state() == BreachState.CLOSED) {
            breach.erase(clock.instant());
            journal.record(id, Journal.PLATFORM, new BreachErased());
        }
        cases.close(id, breach.state().stage());
    }
}
