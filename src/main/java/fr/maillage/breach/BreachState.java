package fr.maillage.breach;

import java.util.Locale;

/** Where a breach stands. */
public enum BreachState {
    REPORTED,
    NOTIFIED,
    CLOSED,
    ERASED;

    boolean mayBecome(BreachState next) {
        return switch (this) {
            case REPORTED -> next == NOTIFIED || next == CLOSED;
            case NOTIFIED -> next == CLOSED;
            case CLOSED -> next == ERASED;
            case ERASED -> false;
        };
    }

    /** Whether somebody still has to decide something. */
    public boolean isOpen() {
        return this == REPORTED || this == NOTIFIED;
    }

    /** The name under which its case shows its state. */
    public String stage() {
        return "breach-" + name().toLowerCase(Locale.ROOT);
    }
}
