package fr.maillage.document.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import fr.maillage.document.Examination;
import fr.maillage.document.WrittenText;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Reads strangers' files like their examiner: few at a time, within limits, none for long. */
@Component
class StrangersText implements WrittenText {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Examination examination = new Examination(AT_ONCE, WAITING, LONGEST);

    @Override
    public Examination.Looked<String> of(byte[] pdf) {
        return examination.within(() -> read(pdf));
    }

    @PreDestroy
    void close() {
        examination.close();
    }

    private static String read(byte[] pdf) throws IOException {
        try (PdfDocument document = new PdfDocument(new StrangersReader(pdf))) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(page)))
                        .append('\n');
            }
            return text.toString();
        }
    }
}
