package fr.maillage.mandate;

import java.util.Set;

/** Where one démarche of a mandate stands. */
public enum ProcedureState {
    NAMED,
    OPEN,
    RESOLVED,
    WITHDRAWN,

    /** The mandate ended before it was resolved. */
    LAPSED;

    boolean mayBecome(ProcedureState next) {
        return switch (this) {
            case NAMED -> Set.of(OPEN, WITHDRAWN, LAPSED).contains(next);
            case OPEN -> Set.of(RESOLVED, WITHDRAWN, LAPSED).contains(next);
            case RESOLVED, WITHDRAWN, LAPSED -> false;
        };
    }

    public boolean isOver() {
        return this == RESOLVED || this == WITHDRAWN || this == LAPSED;
    }
}
