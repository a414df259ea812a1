package fr.maillage.convention.draft;

import java.time.LocalDate;

/**
 * One content of a convention, as a rule in force from a day on asks for it.
 *
 * @param code stable; the key under which its text is kept
 * @param from conventions whose day of reference is earlier need not have it
 * @param until the first day on which it is asked for no longer; null while it is
 * @param source the article that asks for it
 * @param proposal what the office finds written when it begins; {@code {departement}} and the like are filled in
 */
public record Heading(String code, String title, LocalDate from, LocalDate until, String source, String proposal) {

    boolean isAskedForOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean isAskedForAfter(LocalDate day) {
        return day.isBefore(from);
    }
}
