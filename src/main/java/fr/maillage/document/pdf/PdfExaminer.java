package fr.maillage.document.pdf;

import com.itextpdf.kernel.exceptions.MemoryLimitsAwareException;
import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import fr.maillage.document.Examiner;
import fr.maillage.document.Format;
import fr.maillage.shared.Refusal;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks into a PDF, at every object that its cross-reference table knows (ISO 32000-1, 7.5): in object streams and name
 * trees too, whether a path leads there or not. One whose table had to be guessed is refused, because two readers may
 * guess differently.
 */
@Component
class PdfExaminer implements Examiner {

    static final int MOST_PAGES = 500;

    @Override
    public boolean knows(Format format) {
        return format == Format.PDF;
    }

    @Override
    public Optional<Refusal> examine(byte[] bytes) throws IOException {
        try (StrangersReader reader = new StrangersReader(bytes)) {
            return examine(reader);
        } catch (MemoryLimitsAwareException e) {
            return Optional.of(Refusal.of("document.pdf-bomb"));
        }
    }

    private static Optional<Refusal> examine(StrangersReader reader) {
        try (PdfDocument document = new PdfDocument(reader)) {
            return examine(reader, document);
        } catch (PdfException | UnsupportedOperationException e) {
            if (reader.foundEncryption()) {
                return Optional.of(Refusal.of("document.pdf-encrypted"));
            }
            throw e;
        }
    }

    private static Optional<Refusal> examine(StrangersReader reader, PdfDocument document) {
        if (reader.foundEncryption()) {
            return Optional.of(Refusal.of("document.pdf-encrypted"));
        }
        if (reader.hasRebuiltXref()) {
            return Optional.of(Refusal.of("document.damaged"));
        }
        int pages = document.getNumberOfPages();
        if (pages == 0) {
            return Optional.of(Refusal.of("document.damaged"));
        }
        if (pages > MOST_PAGES) {
            return Optional.of(Refusal.of("document.pdf-too-long", pages, MOST_PAGES));
        }
        return new ObjectWalk(document).firstObjection();
    }
}
