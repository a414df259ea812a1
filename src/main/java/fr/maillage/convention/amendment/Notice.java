package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The notice that a local partner gives by registered letter before it leaves: six months at least.
 *
 * @param received the day on which the letter came; empty while nobody has said it
 * @param leaves the first day on which it is party no more; empty likewise
 */
public record Notice(Optional<LocalDate> received, Optional<LocalDate> leaves) {

    static final String RECEIVED = "received";
    static final String LEAVES = "leaves";

    private static final int MONTHS = 6;

    /** The days stand in what the office wrote as a field of a page sends them: 2026-05-31. */
    static Notice in(Wording wording) {
        return new Notice(day(wording.of(RECEIVED)), day(wording.of(LEAVES)));
    }

    /** Whether that is asked to be a day, and what was sent is none: a browser of its own may send anything. */
    static boolean isNoDay(String code, String typed) {
        return (code.equals(RECEIVED) || code.equals(LEAVES)) && day(typed).isEmpty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    boolean isTooShort() {
        return received.isPresent()
                && leaves.filter(day -> day.isBefore(received.get().plusMonths(MONTHS)))
                        .isPresent();
    }

    boolean hasRunOutOn(LocalDate day) {
        return leaves.filter(last -> !last.isAfter(day)).isPresent();
    }
}
