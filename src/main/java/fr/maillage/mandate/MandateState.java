package fr.maillage.mandate;

import java.util.Locale;
import java.util.Set;

/** Where a mandate stands; it gives a right to act in one state only. */
public enum MandateState {
    PREPARED,
    IN_FORCE,
    ENDED,
    DESTROYED,
    BROKEN_OFF;

    public boolean mayBecome(MandateState next) {
        return switch (this) {
            case PREPARED -> Set.of(IN_FORCE, BROKEN_OFF).contains(next);
            case IN_FORCE -> next == ENDED;
            case ENDED -> next == DESTROYED;
            case DESTROYED, BROKEN_OFF -> false;
        };
    }

    /** The name under which its case shows its state. */
    public String stage() {
        return "mandate-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
