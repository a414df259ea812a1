package fr.maillage.signing.verification;

import fr.maillage.signing.Reason;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Whether a file is, from its first byte to its last, a row of revisions that each end with their signature. */
final class WholeFile {

    private WholeFile() {}

    /**
     * @param ranges of all signatures, the oldest first
     */
    static Set<Reason> objections(byte[] pdf, List<SignedRange> ranges) {
        List<Integer> ends =
                ranges.stream().map(range -> (int) range.end()).distinct().toList();
        if (!ranges.stream().allMatch(range -> range.isExact(pdf)) || ends.size() < ranges.size()) {
            return Set.of(Reason.of("byte-range"));
        }
        Set<Reason> objections = new Revisions(pdf).objections(ends);
        if (permitsNothing(ranges.get(0).signature())
                && ranges.stream().skip(1).anyMatch(range -> !range.isTimestamp())) {
            objections.add(Reason.of("not-permitted"));
        }
        return objections;
    }

    /** A certification may forbid further signatures (DocMDP, P=1; ISO 32000-1, 12.8.2.2). */
    private static boolean permitsNothing(COSDictionary signature) {
        COSArray references = signature.getCOSArray(COSName.REFERENCE);
        if (references == null) {
            return false;
        }
        for (int at = 0; at < references.size(); at++) {
            COSBase reference = references.getObject(at);
            if (reference instanceof COSDictionary dictionary
                    && COSName.DOCMDP.equals(dictionary.getCOSName(COSName.TRANSFORM_METHOD))) {
                COSDictionary parameters = dictionary.getCOSDictionary(COSName.TRANSFORM_PARAMS);
                return parameters != null && parameters.getInt(COSName.P, 2) == 1;
            }
        }
        return false;
    }
}
