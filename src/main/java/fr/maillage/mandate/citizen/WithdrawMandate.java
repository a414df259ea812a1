package fr.maillage.mandate.citizen;

import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFact.MandateWithdrawn;
import fr.maillage.mandate.MandateFact.ProcedureWithdrawn;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.action.EndOfProcedures;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Today;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The citizen takes the mandate back, wholly or for one démarche, without a reason and with effect at once. */
@Component
@Transactional
public class WithdrawMandate {

    private static final String WITHDRAWN = "mandate-withdrawn";

    private final MandateFiles files;
    private final Procedures procedures;
    private final EndOfProcedures end;
    private final Ending ending;
    private final Clock clock;

    WithdrawMandate(MandateFiles files, Procedures procedures, EndOfProcedures end, Ending ending, Clock clock) {
        this.files = files;
        this.procedures = procedures;
        this.end = end;
        this.ending = ending;
        this.clock = clock;
    }

    /** How the withdrawal is told on. */
    @Component
    static class Ending {

        private final Cases cases;
        private final Journal journal;
        private final Processes processes;
        private final Today today;

        Ending(Cases cases, Journal journal, Processes processes, Today today) {
            this.cases = cases;
            this.journal = journal;
            this.processes = processes;
            this.today = today;
        }

        /** Its last day may be over before its process has noticed. */
        boolean isOver(Mandate mandate) {
            return mandate.state() != MandateState.IN_FORCE
                    || today.in(mandate.departement()).isAfter(mandate.endsOn().orElseThrow());
        }

        void whole(Mandate mandate, String by) {
            cases.reach(mandate.id(), mandate.state().stage());
            journal.record(mandate.id(), by, new MandateWithdrawn());
            if (!processes.send(WITHDRAWN, mandate.id(), Map.of())) {
                throw new IllegalStateException("the process of mandate " + mandate.id() + " does not wait");
            }
        }

        void one(Procedure procedure, String by) {
            journal.record(procedure.mandate(), by, new ProcedureWithdrawn(procedure.number()));
        }
    }

    /**
     * Takes everything back.
     *
     * @param by the account at whose desk it was said, or the platform when the citizen did it alone
     */
    public Outcome whole(String id, String by) {
        Mandate mandate = files.held(id);
        if (ending.isOver(mandate)) {
            return Outcome.refused(Refusal.of("mandate.withdraw.over"));
        }
        Instant now = clock.instant();
        procedures.findByMandateOrderByNumber(id).stream()
                .filter(procedure -> !procedure.state().isOver())
                .forEach(procedure -> procedure.end(ProcedureState.WITHDRAWN, by, now));
        mandate.end(EndCause.WITHDRAWN, now);
        ending.whole(mandate, by);
        return Outcome.done(new MandateWithdrawn(), Map.of());
    }

    /** Takes one démarche back; with the last one the mandate ends. */
    public Outcome one(String id, int line, String by) {
        Mandate mandate = files.held(id);
        Procedure procedure = procedures.findByMandateOrderByNumber(id).stream()
                .filter(candidate -> candidate.number() == line)
                .findFirst()
                .orElseThrow(() -> new UnknownObject("démarche"));
        if (ending.isOver(mandate) || procedure.state().isOver()) {
            return Outcome.refused(Refusal.of("mandate.withdraw.over"));
        }
        procedure.end(ProcedureState.WITHDRAWN, by, clock.instant());
        ending.one(procedure, by);
        end.follows(mandate);
        return Outcome.done(new ProcedureWithdrawn(line), Map.of());
    }
}
