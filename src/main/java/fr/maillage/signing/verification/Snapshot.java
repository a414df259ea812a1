package fr.maillage.signing.verification;

import fr.maillage.signing.UnreadablePdf;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The document as it was when the file ended at some byte, read to the letter: nothing missing is guessed. */
final class Snapshot implements AutoCloseable {

    private final PDDocument document;
    private final COSDocument objects;

    private Snapshot(PDDocument document) {
        this.document = document;
        this.objects = document.getDocument();
    }

    static Snapshot of(byte[] pdf, int end) {
        try {
            byte[] part = end == pdf.length ? pdf : Arrays.copyOf(pdf, end);
            Snapshot snapshot = new Snapshot(new PDFParser(new InterruptibleBytes(part)).parse(false));
            if (snapshot.document.isEncrypted() || snapshot.catalog() == null) {
                throw new IOException("encrypted, or without a catalogue");
            }
            return snapshot;
        } catch (IOException e) {
            throw new UnreadablePdf(e);
        }
    }

    /** Where each object begins; what begins at the same byte in two snapshots is the same. */
    Map<COSObjectKey, Long> places() {
        return objects.getXrefTable();
    }

    Set<Long> numbers() {
        return places().keySet().stream().map(COSObjectKey::getNumber).collect(Collectors.toSet());
    }

    COSBase object(COSObjectKey key) {
        return objects.getObjectFromPool(key).getObject();
    }

    COSDictionary trailer() {
        return objects.getTrailer();
    }

    COSDictionary catalog() {
        return trailer().getCOSDictionary(COSName.ROOT);
    }

    PDDocument document() {
        return document;
    }

    COSObjectKey keyOf(COSDictionary parent, COSName entry) {
        return parent != null && parent.getItem(entry) instanceof COSObject reference ? reference.getKey() : null;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UnreadablePdf(e);
        }
    }
}
