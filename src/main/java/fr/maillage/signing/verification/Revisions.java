package fr.maillage.signing.verification;

import fr.maillage.signing.Reason;
import fr.maillage.signing.UnreadablePdf;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Walks a file from its first signature to its end, and looks at what each revision changed. Each may add one
 * signature or timestamp, and what proves older ones; nothing else. What begins at the same byte in two revisions is
 * not looked at again, so that the walk costs what was added and not what there is.
 */
final class Revisions {

    private final byte[] pdf;
    private final References references = new References();
    private final Set<Reason> objections = new LinkedHashSet<>();

    Revisions(byte[] pdf) {
        this.pdf = pdf;
    }

    /** What speaks against the file, from the end of its first signature on. */
    Set<Reason> objections(List<Integer> ends) {
        Snapshot before = Snapshot.of(pdf, ends.get(0));
        try {
            before.places().keySet().forEach(key -> references.add(before.object(key)));
            Snapshot last = before;
            for (int end : ends.subList(1, ends.size())) {
                last = step(last, end);
            }
            if (ends.get(ends.size() - 1) != pdf.length) {
                objections.add(Reason.of("bytes-after"));
                step(last, pdf.length);
            }
        } catch (UnreadablePdf e) {
            objections.add(Reason.of("damaged"));
        }
        return objections;
    }

    private Snapshot step(Snapshot before, int end) {
        Snapshot after = Snapshot.of(pdf, end);
        Change change = new Change(before, after);
        if (!change.keepsRoot()) {
            objections.add(Reason.of("changed-document"));
        }
        if (change.signatures() > 1) {
            objections.add(Reason.of("byte-range"));
        }
        Set<Long> numbers = before.numbers();
        List<COSObjectKey> written = written(before, after);
        for (COSObjectKey key : written) {
            InterruptibleBytes.goOn();
            if (before.places().containsKey(key)) {
                change.objection(key).ifPresent(objections::add);
            } else {
                checkNew(key, numbers);
            }
        }
        written.forEach(key -> references.add(after.object(key)));
        return after;
    }

    /** New objects, those that begin elsewhere now, and those that are gone. */
    private static List<COSObjectKey> written(Snapshot before, Snapshot after) {
        Map<COSObjectKey, Long> was = before.places();
        Map<COSObjectKey, Long> is = after.places();
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .toList();
    }

    /** An object that what was signed already points to, or that takes the number of another, is no addition. */
    private void checkNew(COSObjectKey key, Set<Long> numbers) {
        if (references.contain(key) || numbers.contains(key.getNumber())) {
            objections.add(Reason.of("shadow"));
        }
    }
}
