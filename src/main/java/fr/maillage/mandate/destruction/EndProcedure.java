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
import java.util.Map;
import org.springframework.stereotype.Component;

/** A démarche is over, and with the last one the mandate has served. */
@Component
public class EndProcedure {

    private final MandateFiles files;
    private final Procedures procedures;
    private final EndLine line;
    private final EndMandate ending;
    private final MandateCase told;

    EndProcedure(MandateFiles files, Procedures procedures, EndLine line, EndMandate ending, MandateCase told) {
        this.files = files;
        this.procedures = procedures;
        this.line = line;
        this.ending = ending;
        this.told = told;
    }

    /** An agent did what it was given for. */
    public Outcome resolve(Mandate mandate, Procedure procedure, String by) {
        line.end(mandate, procedure, ProcedureState.RESOLVED, by);
        return follow(mandate, by, new ProcedureResolved(procedure.number()));
    }

    /** The citizen took it back. */
    public Outcome withdraw(Mandate mandate, Procedure procedure, String by) {
        line.end(mandate, procedure, ProcedureState.WITHDRAWN, by);
        return follow(mandate, by, new ProcedureWithdrawn(procedure.number()));
    }

    /** Its data was destroyed before, and a restored backup brought its row back. */
    void lapse(String id) {
        Procedure procedure = procedures.findById(id).orElseThrow();
        Mandate mandate = files.toActOn(procedure.mandate());
        if (mandate.state() == MandateState.IN_FORCE && !procedure.state().isOver()) {
            line.end(mandate, procedure, ProcedureState.LAPSED, Journal.PLATFORM);
            told.record(mandate, Journal.PLATFORM, new ProcedureReturned(procedure.number()));
            followReturned(mandate);
        } else if (procedure.isKept()) {
            line.letGo(mandate, procedure, Journal.PLATFORM, new ProcedureReturned(procedure.number()));
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

    private void followReturned(Mandate mandate) {
        if (isLast(mandate)) {
            ending.endReturned(mandate, EndCause.FULFILLED);
        } else {
            told.announce(mandate, MandateMessage.DATA_TO_ERASE);
        }
    }

    private boolean isLast(Mandate mandate) {
        return procedures.findByMandateOrderByNumber(mandate.id()).stream()
                .map(Procedure::state)
                .allMatch(ProcedureState::isOver);
    }
}
