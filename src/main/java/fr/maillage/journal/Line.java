package fr.maillage.journal;

import fr.maillage.shared.Sha256;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;

/**
 * A line exactly as it is stored and hashed: the instant and the details are kept in their canonical spelling, so that
 * no database, driver or time zone can change what the hash was taken of.
 */
record Line(
        String caseId,
        long sequence,
        String recordedAt,
        String actor,
        String kind,
        String details,
        String previous,
        String hash) {

    /** What the first line of a chain holds in place of the hash of the line before. */
    static final String BEGINNING = "0".repeat(64);

    /** Microseconds, always six digits: what every database keeps; the rest of the instant is cut off. */
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    static Line next(Head last, UnwrittenFacts.Told told) {
        Line open = new Line(
                last.caseId(),
                last.sequence() + 1,
                spelled(told.at()),
                told.actor(),
                told.fact().kind(),
                CanonicalJson.of(told.fact().details()),
                last.hash(),
                "");
        return open.closed();
    }

    /** Where the chain ends when this is its last line. */
    Head head() {
        return new Head(caseId, sequence, hash);
    }

    static String spelled(Instant instant) {
        return MICROSECONDS.format(instant);
    }

    /** What is hashed: every column but the hash itself, as canonical JSON in UTF-8. */
    String canonical() {
        return CanonicalJson.of(Map.of(
                "actor", actor,
                "at", recordedAt,
                "case", caseId,
                "details", new CanonicalJson.Raw(details),
                "kind", kind,
                "previous", previous,
                "sequence", sequence));
    }

    boolean saysWhatWasHashed() {
        return Sha256.of(canonical()).equals(hash);
    }

    private Line closed() {
        return new Line(caseId, sequence, recordedAt, actor, kind, details, previous, Sha256.of(canonical()));
    }
}
