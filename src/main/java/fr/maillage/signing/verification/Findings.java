package fr.maillage.signing.verification;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict.Status;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The library's answers in our words. */
final class Findings {

    private Findings() {}

    static Status status(SimpleReport report, String id) {
        Indication indication = report.getIndication(id);
        if (indication == Indication.TOTAL_PASSED || indication == Indication.PASSED) {
            return Status.VALID;
        }
        return indication == Indication.TOTAL_FAILED || indication == Indication.FAILED
                ? Status.INVALID
                : Status.INDETERMINATE;
    }

    /** Named like the sub-indication of EN 319 102-1, table 6. */
    static List<Reason> of(SimpleReport report, String id) {
        SubIndication why = report.getSubIndication(id);
        return why == null
                ? List.of()
                : List.of(Reason.of(why.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** What nothing proves earlier, the library takes to be of now: there the signatory's own word is better. */
    static Optional<Instant> time(SimpleReport report, SignatureWrapper signature) {
        return Optional.ofNullable(report.getBestSignatureTime(signature.getId()))
                .map(Date::toInstant)
                .filter(best -> best.isBefore(report.getValidationTime().toInstant()))
                .or(() -> Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant));
    }

    /** The last part of PAdES-BASELINE-…; anything else as the library names it. */
    static String level(SignatureWrapper signature) {
        String name = String.valueOf(signature.getSignatureFormat());
        return name.startsWith("PAdES-BASELINE-") ? name.substring("PAdES-BASELINE-".length()) : name;
    }

    static Status worst(Stream<Status> judged) {
        return judged.max(Comparator.comparing(List.of(Status.VALID, Status.INDETERMINATE, Status.INVALID)::indexOf))
                .orElse(Status.INDETERMINATE);
    }
}
