package fr.maillage.mandate.destruction;

import fr.maillage.casework.Cases;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFact.MandateEnded;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.Procedures;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The decision that comes before every destruction: nobody acts under the mandate any more, and why. */
@Component
public class EndMandate {

    private final MandateFiles files;
    private final Procedures procedures;
    private final Cases cases;
    private final Journal journal;
    private final Clock clock;

    EndMandate(MandateFiles files, Procedures procedures, Cases cases, Journal journal, Clock clock) {
        this.files = files;
        this.procedures = procedures;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    /** Ends it by its date unless it ended before, and what was still under way with it. Run again, it changes nothing. */
    public void of(String id) {
        Mandate mandate = files.known(id);
        Instant now = clock.instant();
        boolean expired = mandate.state() == MandateState.IN_FORCE;
        if (expired) {
            mandate.end(EndCause.EXPIRED, now);
            cases.reach(id, mandate.state().stage());
        }
        procedures.findByMandateOrderByNumber(id).stream()
                .filter(procedure -> !procedure.state().isOver())
                .forEach(procedure -> procedure.end(ProcedureState.LAPSED, Journal.PLATFORM, now));
        if (expired) {
            journal.record(id, Journal.PLATFORM, new MandateEnded(EndCause.EXPIRED.name()));
        }
    }
}
