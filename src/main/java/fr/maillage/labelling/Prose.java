package fr.maillage.labelling;

import fr.maillage.shared.Refusal;
import java.util.Optional;

/** What a person writes in their own words: points, reasons, remarks. It has room, and a bound. */
public final class Prose {

    /** In characters. */
    public static final int LONGEST = 4_000;

    private Prose() {}

    /** Says beside the field when a text is longer than there is room for. */
    public static Optional<Refusal> tooLong(String field, String text) {
        return text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(Refusal.at(field, "labelling.text.too-long", LONGEST));
    }
}
