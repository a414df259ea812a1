package fr.maillage.signing.verification;

import fr.maillage.signing.KnownFile;
import fr.maillage.signing.Reason;
import fr.maillage.signing.Verdict;
import fr.maillage.signing.Verdict.Status;
import fr.maillage.signing.Verification;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what is wrong with the file and what its signatures are worth: the worst of all counts. */
@Component
class StrictVerification implements Verification {

    private static final int MOST_SIGNATURES = 120;
    private static final int MOST_PAGES = 500;

    private final Judge judge;

    StrictVerification(Judge judge) {
        this.judge = judge;
    }

    @Override
    public Verdict verify(byte[] pdf) {
        return judged(pdf, List.of());
    }

    @Override
    public Verdict verify(byte[] pdf, KnownFile handedOut) {
        if (handedOut.isLongerThan(pdf)) {
            return judged(pdf, List.of(Reason.of("cut-off")));
        }
        return judged(pdf, handedOut.isBeginningOf(pdf) ? List.of() : List.of(Reason.of("not-handed-out")));
    }

    private Verdict judged(byte[] pdf, List<Reason> known) {
        Set<Reason> reasons = new LinkedHashSet<>(known);
        List<SignedRange> ranges;
        try (Snapshot whole = Snapshot.of(pdf, pdf.length)) {
            ranges = new Fields(whole).ranges();
            Optional<Reason> limit = limit(whole, ranges);
            if (limit.isPresent()) {
                return Verdict.refused(limit.get());
            }
            if (Fields.areHiddenIn(whole, ranges)) {
                reasons.add(Reason.of("stripped"));
            }
        }
        if (ranges.isEmpty()) {
            Status status = reasons.isEmpty() ? Status.NO_SIGNATURE : Status.INVALID;
            return new Verdict(status, List.copyOf(reasons), List.of(), Optional.empty());
        }
        reasons.addAll(WholeFile.objections(pdf, ranges));
        InterruptibleBytes.goOn();
        return together(reasons, judge.judge(pdf), beginning(pdf, ranges.get(0)));
    }

    private static Optional<Reason> limit(Snapshot whole, List<SignedRange> ranges) {
        if (ranges.size() > MOST_SIGNATURES) {
            return Optional.of(Reason.of("too-many-signatures", MOST_SIGNATURES));
        }
        return whole.document().getNumberOfPages() > MOST_PAGES
                ? Optional.of(Reason.of("too-many-pages", MOST_PAGES))
                : Optional.empty();
    }

    private static Optional<KnownFile> beginning(byte[] pdf, SignedRange first) {
        return first.isExact(pdf) ? Optional.of(KnownFile.of(pdf, (int) first.end())) : Optional.empty();
    }

    private static Verdict together(
            Set<Reason> reasons, List<Verdict.Signature> signatures, Optional<KnownFile> beginning) {
        Stream<Status> file = reasons.isEmpty() ? Stream.empty() : Stream.of(Status.INVALID);
        Status status = Findings.worst(Stream.concat(file, signatures.stream().map(Verdict.Signature::verdict)));
        List<Reason> all = new ArrayList<>(reasons);
        signatures.stream().flatMap(signature -> signature.reasons().stream()).forEach(all::add);
        return new Verdict(status, all.stream().distinct().toList(), signatures, beginning);
    }
}
