package fr.maillage.journal;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a case's chain.
 *
 * @param sequence from 1, without gaps
 * @param hash SHA-256, in hexadecimal, of the line's canonical form, which holds the hash of the line before
 */
public record Entry(
        String caseId, long sequence, Instant at, String actor, String kind, Map<String, String> details, String hash) {

    public Entry {
        details = Map.copyOf(details);
    }
}
