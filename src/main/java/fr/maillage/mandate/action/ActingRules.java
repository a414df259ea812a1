package fr.maillage.mandate.action;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must hold for an agent to act on a démarche; the first that does not is why the action is refused. */
enum ActingRules {
    IN_FORCE {
        @Override
        boolean holds(Action action) {
            return action.mandate().state() == MandateState.IN_FORCE;
        }
    },
    WITHIN_ITS_DATES {
        @Override
        boolean holds(Action action) {
            return action.mandate()
                    .endsOn()
                    .filter(last -> !action.today().isAfter(last))
                    .isPresent();
        }
    },
    BY_A_NAMED_AGENT {
        @Override
        boolean holds(Action action) {
            return action.mandate().agents().contains(action.actor().account());
        }
    },
    WHERE_IT_STANDS {
        @Override
        boolean holds(Action action) {
            return action.procedure().state() == action.needs();
        }
    };

    /**
     * What somebody wants to do.
     *
     * @param needs how the démarche must stand
     * @param today in the structure's département
     */
    record Action(Mandate mandate, Procedure procedure, ProcedureState needs, Actor actor, LocalDate today) {}

    abstract boolean holds(Action action);

    /** The rule that forbids it; empty when it is allowed. */
    static Optional<ActingRules> against(Action action) {
        return Arrays.stream(values()).filter(rule -> !rule.holds(action)).findFirst();
    }

    /** As the journal and the message files name it. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
