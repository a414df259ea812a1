package fr.maillage.convention.annex;

import fr.maillage.shared.UnknownObject;
import java.util.Locale;
import java.util.stream.Stream;

/** The seven annexes, in the order of their numbers. */
public enum AnnexKind {
    CHARTER(1),
    BOUQUET(2),
    FRAMEWORK(3),
    STRUCTURES(4),
    OFFERS(5),
    REFERENTS(6),
    MANDATE(7);

    private final int number;

    AnnexKind(int number) {
        this.number = number;
    }

    /** The annex of that number; {@code UnknownObject} when there is none. */
    public static AnnexKind of(int number) {
        return Stream.of(values())
                .filter(kind -> kind.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownObject("annex"));
    }

    /** From 1, as the convention and everybody who speaks of it count. */
    public int number() {
        return number;
    }

    /** Whether it names persons and how to reach them: such a one is never public. */
    public boolean isRestricted() {
        return this == REFERENTS;
    }

    /** Whether the office writes in it. */
    public boolean isTyped() {
        return this == STRUCTURES || this == OFFERS || this == REFERENTS;
    }

    /** Whether a file that somebody else made may stand for it. */
    public boolean mayBeForeign() {
        return this == FRAMEWORK;
    }

    /** Whether an amendment may put a file in its place; mandates are made from the words of the seventh. */
    public boolean isReplaceable() {
        return this != MANDATE;
    }

    String template() {
        return "annex-" + name().toLowerCase(Locale.ROOT);
    }
}
