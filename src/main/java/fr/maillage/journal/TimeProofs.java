package fr.maillage.journal;

import java.time.Instant;
import java.util.Optional;

/** Proofs that a digest was there at some time (RFC 3161); whoever gives them, the journal does not know. */
public interface TimeProofs {

    /**
     * A token, in DER as base64; empty when nobody gives one now. No transaction may be open meanwhile.
     *
     * @param sha256 in hexadecimal
     */
    Optional<String> over(String sha256);

    /** When a token proves that this digest was there; empty when it is for another one, or nobody we believe gave it. */
    Optional<Instant> time(String token, String sha256);
}
