package fr.maillage.journal;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The proof of when a checkpoint, and with it all before, was there.
 *
 * @param checkpoint its number
 * @param hash of the checkpoint, which is itself what the token stamps: {@code openssl ts -verify -digest} takes it
 * @param token by RFC 3161, in DER as base64
 * @param provedAt the token's time, spelled as the journal spells instants
 */
public record DaySeal(long checkpoint, String hash, String token, String provedAt) {

    /** Empty when somebody changed it. */
    public Optional<Instant> time() {
        try {
            return Optional.of(Instant.parse(provedAt));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static DaySeal of(Checkpoint checkpoint, String token, Instant at) {
        return new DaySeal(checkpoint.number(), checkpoint.hash(), token, Line.spelled(at));
    }

    /** What a day's walk begins after when no day was sealed before. */
    static DaySeal none() {
        return new DaySeal(0, Line.BEGINNING, "", "");
    }
}
