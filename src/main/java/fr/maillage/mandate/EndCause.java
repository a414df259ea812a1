package fr.maillage.mandate;

import fr.maillage.mandate.MandateFact.MandateEnded;
import fr.maillage.mandate.MandateFact.MandateWithdrawn;
import java.util.Optional;

/** Why a mandate ended. */
public enum EndCause {

    /** every démarche is resolved or withdrawn */
    FULFILLED,

    /** the citizen withdrew it */
    WITHDRAWN,

    /** its last day is over */
    EXPIRED,

    /** it was destroyed before, and a restored backup brought its rows back */
    RETURNED;

    /** What becomes of its démarches that are not over. */
    public ProcedureState ofTheRest() {
        return this == WITHDRAWN ? ProcedureState.WITHDRAWN : ProcedureState.LAPSED;
    }

    public MandateFact fact() {
        return this == WITHDRAWN ? new MandateWithdrawn() : new MandateEnded(name());
    }

    /** What its process is told; nothing of a day that it watches itself. */
    public Optional<MandateMessage> message() {
        return switch (this) {
            case FULFILLED -> Optional.of(MandateMessage.MANDATE_FULFILLED);
            case WITHDRAWN, RETURNED -> Optional.of(MandateMessage.MANDATE_WITHDRAWN);
            case EXPIRED -> Optional.empty();
        };
    }
}
