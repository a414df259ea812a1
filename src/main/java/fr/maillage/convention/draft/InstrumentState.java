package fr.maillage.convention.draft;

import java.util.Locale;
import java.util.Set;

/** Where a convention or an amendment stands, and where it may go from there. */
public enum InstrumentState {
    DRAFTING,
    SENT,
    SIGNED,
    SEALED,
    ABANDONED;

    /** Those in which something is still to be done. */
    public static final Set<InstrumentState> OPEN = Set.of(DRAFTING, SENT, SIGNED);

    /** The name under which a case shows it. */
    public String stage() {
        return "convention-" + name().toLowerCase(Locale.ROOT);
    }

    public boolean mayBecome(InstrumentState state) {
        return switch (this) {
            case DRAFTING -> state == SENT || state == ABANDONED;
            case SENT -> state == DRAFTING || state == SIGNED;
            case SIGNED -> state == SEALED;
            default -> false;
        };
    }
}
