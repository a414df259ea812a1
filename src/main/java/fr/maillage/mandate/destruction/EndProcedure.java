package fr.maillage.mandate.destruction;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact;
import fr.maillage.mandate.MandateFact.ProcedureResolved;
import fr.maillage.mandate.MandateFact.ProcedureReturned;
import fr.maillage.mandate.MandateFact.ProcedureWithdrawn;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateMessage;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.Procedures;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A démarche is over: its data may go at once, and with the last one the mandate has served. */
@Component
public class EndProcedure {

    private final MandateFiles files;
    private final Procedures procedures;
    private final EndMandate ending;
    private final MandateCase told;
    private final Clock clock;

    EndProcedure(MandateFiles files, Procedures procedures, EndMandate ending, MandateCase told, Clock clock) {
        this.files = files;
        this.procedures = procedures;
        this.ending = ending;
        this.told = told;
        this.clock = clock;
    }

    /** An agent did what it was given for. */
    public Outcome resolve(Mandate mandate, Procedure procedure, String by) {
        procedure.end(ProcedureState.RESOLVED, by, clock.instant());
        return follow(mandate, by, new ProcedureResolved(procedure.number()));
    }

    /** The citizen took it back. */
    public Outcome withdraw(Mandate mandate, Procedure procedure, String by) {
        procedure.end(ProcedureState.WITHDRAWN, by, clock.instant());
        return follow(mandate, by, new ProcedureWithdrawn(procedure.number()));
    }

    /** Its data was destroyed before, and a restored backup brought its row back. */
    void lapse(String id) {
        Procedure procedure = procedures.findById(id).orElseThrow();
        Mandate mandate = files.toActOn(procedure.mandate());
        if (mandate.state() == MandateState.IN_FORCE && !procedure.state().isOver()) {
            procedure.end(ProcedureState.LAPSED, Journal.PLATFORM, clock.instant());
            follow(mandate, Journal.PLATFORM, new ProcedureReturned(procedure.number()));
        }
    }

    private Outcome follow(Mandate mandate, String by, MandateFact fact) {
        told.record(mandate, by, fact);
        if (isLast(mandate)) {
            ending.end(mandate, EndCause.FULFILLED, Journal.PLATFORM);
        } else {
            told.send(mandate, MandateMessage.DATA_TO_ERASE);
        }
        return Outcome.done(fact, Map.of());
    }

    private boolean isLast(Mandate mandate) {
        return procedures.findByMandateOrderByNumber(mandate.id()).stream()
                .map(Procedure::state)
                .allMatch(ProcedureState::isOver);
    }
}
