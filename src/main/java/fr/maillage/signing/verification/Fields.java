package fr.maillage.signing.verification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** The signature fields of a document, by the object each of them is. Deep forms are followed, rings are not. */
final class Fields {

    private static final int DEEPEST = 16;

    private final Map<COSObjectKey, COSDictionary> fields = new TreeMap<>(
            Comparator.comparingLong(COSObjectKey::getNumber).thenComparingInt(COSObjectKey::getGeneration));

    Fields(Snapshot snapshot) {
        COSDictionary form = snapshot.catalog().getCOSDictionary(COSName.ACRO_FORM);
        collect(form == null ? null : form.getCOSArray(COSName.FIELDS), new HashSet<>(), 0);
    }

    boolean isSigned(COSObjectKey key) {
        return fields.containsKey(key) && fields.get(key).getCOSDictionary(COSName.V) != null;
    }

    boolean isTimestamped(COSObjectKey key) {
        return isSigned(key)
                && SignedRange.of(fields.get(key).getCOSDictionary(COSName.V)).isTimestamp();
    }

    boolean isEmpty(COSObjectKey key) {
        return fields.containsKey(key) && fields.get(key).getCOSDictionary(COSName.V) == null;
    }

    Set<COSObjectKey> keys() {
        return fields.keySet();
    }

    COSDictionary of(COSObjectKey key) {
        return fields.get(key);
    }

    /** The ranges of all signatures, in the order in which they were made. */
    List<SignedRange> ranges() {
        List<SignedRange> ranges = new ArrayList<>();
        fields.values().stream()
                .map(field -> field.getCOSDictionary(COSName.V))
                .filter(value -> value != null)
                .distinct()
                .forEach(value -> ranges.add(SignedRange.of(value)));
        ranges.sort(Comparator.comparingLong(SignedRange::end));
        return ranges;
    }

    /** Signatures that lie in the file and that no field shows: somebody has put them aside. */
    static boolean areHiddenIn(Snapshot snapshot, List<SignedRange> shown) {
        return snapshot.places().keySet().stream()
                .map(snapshot::object)
                .anyMatch(object -> object instanceof COSDictionary dictionary
                        && dictionary.containsKey(COSName.BYTERANGE)
                        && shown.stream().noneMatch(range -> range.signature() == dictionary));
    }

    private void collect(COSArray kids, Set<COSObjectKey> seen, int depth) {
        if (kids == null || depth > DEEPEST) {
            return;
        }
        for (COSBase kid : kids) {
            if (kid instanceof COSObject reference
                    && seen.add(reference.getKey())
                    && reference.getObject() instanceof COSDictionary field) {
                if (COSName.SIG.equals(field.getCOSName(COSName.FT))) {
                    fields.put(reference.getKey(), field);
                }
                collect(field.getCOSArray(COSName.KIDS), seen, depth + 1);
            }
        }
    }
}
