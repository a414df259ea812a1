package fr.maillage.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be thought of a signed file, and why.
 *
 * @param beginning the revision that was signed first, whose digest is the identity of an act of ours
 */
public record Verdict(Status status, List<Reason> reasons, List<Signature> signatures, Optional<KnownFile> beginning) {

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
     */
    public record Signature(
            String name, String capacity, Optional<Instant> time, Worth worth, Status verdict, List<Reason> reasons) {

        public Signature {
            reasons = List.copyOf(reasons);
        }
    }

    public enum Kind {
        SIGNATURE,
        SEAL,
        TIMESTAMP
    }

    /**
     * What the eIDAS regulation calls it (article 3, points 10 to 12 and 25 to 27). It is never said higher than we know
     * for sure: without the European trusted list nobody is found advanced or qualified, whatever a certificate claims.
     */
    public enum Grade {
        SIMPLE,
        UNKNOWN
    }

    /**
     * What a signature is worth by itself.
     *
     * @param level B, T, LT or LTA of PAdES; {@code TIMESTAMP} for a document timestamp
     */
    public record Worth(Kind kind, Grade grade, String level) {}

    public static Verdict refused(Reason reason) {
        return new Verdict(Status.REFUSED, List.of(reason), List.of(), Optional.empty());
    }

    /** The same, knowing one thing more that speaks against the file. */
    public Verdict against(Status found, Reason reason) {
        Status worse = status == Status.VALID || found == Status.INVALID ? found : status;
        List<Reason> all = Stream.concat(Stream.of(reason), reasons.stream()).toList();
        return new Verdict(worse, all, signatures, beginning);
    }
}
