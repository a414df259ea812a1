package fr.maillage.document.pdf;

import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.IOException;

/** Reads a stranger's PDF within limits. It can decrypt nothing, and says so of what is encrypted. */
final class StrangersReader extends PdfReader {

    StrangersReader(byte[] bytes) throws IOException {
        super(new InterruptibleSource(bytes), Limits.properties());
    }

    /** Also when reading stopped right there. */
    boolean foundEncryption() {
        return trailer != null && trailer.containsKey(PdfName.Encrypt);
    }
}
