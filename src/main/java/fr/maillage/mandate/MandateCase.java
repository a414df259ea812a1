package fr.maillage.mandate;

import fr.maillage.casework.Audience;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Processes;
import fr.maillage.journal.Journal;
import fr.maillage.people.Role;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the rest of the platform learns of a mandate: its case, its process and its journal, in the act's transaction. */
@Component
public class MandateCase {

    private final Cases cases;
    private final Processes processes;
    private final Journal journal;

    MandateCase(Cases cases, Processes processes, Journal journal) {
        this.cases = cases;
        this.processes = processes;
        this.journal = journal;
    }

    /** Who runs its structure and answers for its data. */
    public static Audience managerOf(Mandate mandate) {
        return Audience.of(Role.MANAGER, mandate.departement(), mandate.organisation());
    }

    /** Its case stands where the mandate does. */
    public void reach(Mandate mandate) {
        cases.reach(mandate.id(), mandate.state().stage());
    }

    /** False when its case was closed before. */
    public boolean close(Mandate mandate) {
        return cases.close(mandate.id(), mandate.state().stage());
    }

    /**
     * Appends to its journal.
     *
     * @param by an account, or the platform
     */
    public void record(Mandate mandate, String by, MandateFact fact) {
        journal.record(mandate.id(), by, fact);
    }

    /** The same, unless its journal says so already. */
    public void recordOnce(Mandate mandate, String by, MandateFact fact) {
        if (journal.of(mandate.id()).stream().noneMatch(line -> line.kind().equals(fact.kind()))) {
            record(mandate, by, fact);
        }
    }

    /** Tells its process; one that does not wait sees at its next step where the mandate stands. */
    public void announce(Mandate mandate, MandateMessage message) {
        processes.send(message.id(), mandate.id(), Map.of());
    }

    /** What was kept may be destroyed. */
    public void resume(Mandate mandate) {
        boolean inForce = mandate.state() == MandateState.IN_FORCE;
        announce(mandate, inForce ? MandateMessage.DATA_TO_ERASE : MandateMessage.HOLD_OVER);
    }

    /** Moves its process on, which waits as long as the mandate is in force. */
    public void send(Mandate mandate, MandateMessage message) {
        if (!processes.send(message.id(), mandate.id(), Map.of())) {
            throw new IllegalStateException("the process of mandate " + mandate.id() + " does not wait");
        }
    }
}
