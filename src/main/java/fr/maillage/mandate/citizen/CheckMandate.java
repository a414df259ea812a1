package fr.maillage.mandate.citizen;

import fr.maillage.mandate.Code.Sort;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.people.KeyTries;
import fr.maillage.shared.calendar.Today;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partner who is shown an original asks whether it holds for one démarche. Told is that, and nothing of the others:
 * of one paper, from wherever it is asked, so many wrong démarches a day end the answers.
 */
@Component
@Transactional(readOnly = true)
public class CheckMandate {

    private final MandatesByCode mandates;
    private final ProcedureFiles procedures;
    private final KeyTries tries;
    private final Today today;

    CheckMandate(MandatesByCode mandates, ProcedureFiles procedures, KeyTries tries, Today today) {
        this.mandates = mandates;
        this.procedures = procedures;
        this.tries = tries;
        this.today = today;
    }

    /** Whether a mandate holds for a démarche, and if not, why. */
    public enum Answer {
        IN_FORCE,
        ENDED,
        WITHDRAWN,
        NOT_FOR_THIS,
        ASKED_TOO_OFTEN
    }

    /** What a mandate answers. */
    public record Checked(Mandate mandate, Answer answer) {}

    /**
     * Empty when the code opens nothing.
     *
     * @param procedure its code in the catalogue
     */
    public Optional<Checked> check(String typed, String procedure) {
        return mandates.find(typed, Sort.CHECK).map(mandate -> new Checked(mandate, answer(mandate, procedure)));
    }

    private Answer answer(Mandate mandate, String code) {
        if (tries.areTooMany(mandate.id())) {
            return Answer.ASKED_TOO_OFTEN;
        }
        Optional<Procedure> named = procedures.of(mandate.id()).stream()
                .filter(procedure -> procedure.code().equals(code))
                .findFirst();
        if (named.isEmpty()) {
            tries.failed(mandate.id());
        }
        return named.map(procedure -> answer(mandate, procedure.state())).orElse(Answer.NOT_FOR_THIS);
    }

    private Answer answer(Mandate mandate, ProcedureState state) {
        if (state == ProcedureState.WITHDRAWN) {
            return Answer.WITHDRAWN;
        }
        boolean over = state.isOver() || !mandate.isInForceOn(today.in(mandate.departement()));
        return over ? Answer.ENDED : Answer.IN_FORCE;
    }
}
