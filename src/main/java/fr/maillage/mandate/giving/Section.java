package fr.maillage.mandate.giving;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages on which a mandate is prepared, in their order; the last page is where both sign. */
public enum Section {
    IDENTITY,
    RIGHTS,
    SCOPE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which page it is, from 1. */
    public int number() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    /** The page after it; empty for the last one. */
    public Optional<Section> next() {
        return Arrays.stream(values()).skip(number()).findFirst();
    }

    public static Optional<Section> byCode(String code) {
        return Arrays.stream(values())
                .filter(section -> section.code().equals(code))
                .findFirst();
    }

    /** Where a question stands: its key begins with the section's code. */
    public boolean asks(String key) {
        return key.startsWith(code() + ".");
    }
}
