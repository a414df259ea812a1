package fr.maillage.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What is to be thought of a signed file, and why. */
public record Verdict(Status status, List<Reason> reasons, List<Signature> signatures) {

    public Verdict {
        reasons = List.copyOf(reasons);
        signatures = List.copyOf(signatures);
    }

    /** VALID only when everything passes; INVALID when anything fails; INDETERMINATE when trust is missing. */
    public enum Status {
        VALID,
        INVALID,
        INDETERMINATE,
        NO_SIGNATURE,
        REFUSED
    }

    /**
     * One signature or document timestamp, the oldest first.
     *
     * @param name of the certificate's holder
     * @param capacity as claimed and signed, empty when nothing is claimed
     * @param time proved where a timestamp proves it, otherwise as claimed, empty when neither is there
     * @param level B, T, LT or LTA of PAdES; {@code TIMESTAMP} for a document timestamp
     */
    public record Signature(
            String name, String capacity, Optional<Instant> time, String level, Status verdict, List<Reason> reasons) {

        public Signature {
            reasons = List.copyOf(reasons);
        }
    }

    public static Verdict refused(Reason reason) {
        return new Verdict(Status.REFUSED, List.of(reason), List.of());
    }
}
