package fr.maillage.mandate.action;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Processes;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFact.MandateEnded;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.Procedures;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A démarche is over: its data may go at once, and with the last one the mandate ends. */
@Component
public class EndOfProcedures {

    private static final String OVER = "procedure-over";
    private static final String FULFILLED = "mandate-fulfilled";

    private final Procedures procedures;
    private final Processes processes;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    EndOfProcedures(Procedures procedures, Processes processes, Cases cases, Journal journal, Clock clock) {
        this.procedures = procedures;
        this.processes = processes;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells the mandate's process, within the transaction in which a démarche ended. */
    public void follows(Mandate mandate) {
        boolean last = procedures.findByMandateOrderByNumber(mandate.id()).stream()
                .map(Procedure::state)
                .allMatch(ProcedureState::isOver);
        if (last) {
            mandate.end(EndCause.FULFILLED, clock.instant());
            cases.reach(mandate.id(), mandate.state().stage());
            journal.record(mandate.id(), Journal.PLATFORM, new MandateEnded(EndCause.FULFILLED.name()));
            tell(FULFILLED, mandate);
        } else {
            tell(OVER, mandate);
        }
    }

    private void tell(String message, Mandate mandate) {
        if (!processes.send(message, mandate.id(), Map.of())) {
            throw new IllegalStateException("the process of mandate " + mandate.id() + " does not wait");
        }
    }
}
