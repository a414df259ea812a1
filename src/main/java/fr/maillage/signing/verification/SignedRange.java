package fr.maillage.signing.verification;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/**
 * The bytes that a signature covers (ISO 32000-1, 12.8.1): all but its own value, from the first one to the end of its
 * revision.
 */
record SignedRange(COSDictionary signature, long gap, long rest, long end) {

    private static final String END_OF_REVISION = "%%EOF";

    /** An impossible range ends nowhere. */
    static SignedRange of(COSDictionary signature) {
        COSArray range = signature.getCOSArray(COSName.BYTERANGE);
        if (range == null || range.size() != 4 || number(range, 0) != 0) {
            return new SignedRange(signature, -1, -1, -1);
        }
        long rest = number(range, 2);
        return new SignedRange(signature, number(range, 1), rest, rest + number(range, 3));
    }

    /** Only the hexadecimal value in its brackets is left out, and the revision ends as one. */
    boolean isExact(byte[] pdf) {
        return gap > 0
                && gap < rest - 1
                && rest <= end
                && end <= pdf.length
                && pdf[(int) gap] == '<'
                && pdf[(int) rest - 1] == '>'
                && isHexadecimal(pdf)
                && new String(pdf, 0, (int) end, StandardCharsets.ISO_8859_1)
                        .stripTrailing()
                        .endsWith(END_OF_REVISION);
    }

    boolean isTimestamp() {
        return "DocTimeStamp".equals(signature.getNameAsString(COSName.TYPE))
                || "ETSI.RFC3161".equals(signature.getNameAsString(COSName.SUB_FILTER));
    }

    private boolean isHexadecimal(byte[] pdf) {
        for (int at = (int) gap + 1; at < rest - 1; at++) {
            if (Character.digit(pdf[at], 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static long number(COSArray range, int at) {
        return range.getObject(at) instanceof COSNumber number ? number.longValue() : -1;
    }
}
