package fr.maillage.mandate.citizen;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.EndCause;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.mandate.destruction.EndMandate;
import fr.maillage.mandate.destruction.EndProcedure;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Today;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The citizen takes the mandate back, wholly or for one démarche, without a reason and with effect at once. */
@Component
@Transactional
public class WithdrawMandate {

    private final MandateFiles files;
    private final ProcedureFiles procedures;
    private final EndMandate mandateEnd;
    private final EndProcedure procedureEnd;
    private final Today today;

    WithdrawMandate(
            MandateFiles files,
            ProcedureFiles procedures,
            EndMandate mandateEnd,
            EndProcedure procedureEnd,
            Today today) {
        this.files = files;
        this.procedures = procedures;
        this.mandateEnd = mandateEnd;
        this.procedureEnd = procedureEnd;
        this.today = today;
    }

    /**
     * Takes everything back.
     *
     * @param by the account at whose desk it was said, or the platform when the citizen did it alone
     */
    public Outcome whole(String id, String by) {
        Mandate mandate = files.toActOn(id);
        if (isOver(mandate)) {
            return over();
        }
        mandateEnd.end(mandate, EndCause.WITHDRAWN, by);
        return Outcome.done(EndCause.WITHDRAWN.fact(), Map.of());
    }

    /** Takes one démarche back; with the last one the mandate ends. */
    public Outcome one(String id, int line, String by) {
        Mandate mandate = files.toActOn(id);
        Procedure procedure = procedures.of(id).stream()
                .filter(candidate -> candidate.number() == line)
                .findFirst()
                .orElseThrow(() -> new UnknownObject("démarche"));
        return isOver(mandate) || procedure.state().isOver() ? over() : procedureEnd.withdraw(mandate, procedure, by);
    }

    private boolean isOver(Mandate mandate) {
        return !mandate.isInForceOn(today.in(mandate.departement()));
    }

    private static Outcome over() {
        return Outcome.refused(Refusal.of("mandate.withdraw.over"));
    }
}
