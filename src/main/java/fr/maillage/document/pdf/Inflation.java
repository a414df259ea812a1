package fr.maillage.document.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the streams of a file unfold to, without keeping it. */
final class Inflation {

    private static final long ALL = 3L * Limits.STREAM;

    /** Pictures stay packed here; whoever paints them has limits of their own. */
    private static final Set<PdfName> PICTURES =
            Set.of(PdfName.DCTDecode, PdfName.JPXDecode, PdfName.CCITTFaxDecode, PdfName.JBIG2Decode);

    private final byte[] unfolded = new byte[64 * 1024];
    private long sum;

    boolean exceeds(PdfStream stream) {
        PdfObject filter = stream.get(PdfName.Filter);
        if (filter == null || (filter instanceof PdfName name && PICTURES.contains(name))) {
            return false;
        }
        long size =
                PdfName.FlateDecode.equals(filter) ? inflated(stream.getBytes(false)) : stream.getBytes(true).length;
        sum += size;
        return size > Limits.STREAM || sum > ALL;
    }

    private long inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            while (!inflater.finished() && inflater.getBytesWritten() <= Limits.STREAM && inflates(inflater)) {
                goOn();
            }
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    /** A stream that breaks off ends where it breaks: readers show what there is. */
    private boolean inflates(Inflater inflater) {
        try {
            return inflater.inflate(unfolded) > 0;
        } catch (DataFormatException e) {
            return false;
        }
    }

    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("time is up");
        }
    }
}
