package fr.maillage.mandate.page;

import fr.maillage.document.Attachment;
import fr.maillage.document.PdfFile;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Hands a file out of a form, so that whatever opened the page need not stand in an address. Nobody keeps a copy. */
final class Handout {

    private Handout() {}

    static void give(PdfFile file) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.responseReset();
        answer.setResponseContentType(MediaType.APPLICATION_PDF_VALUE);
        answer.setResponseContentLength(file.pdf().length);
        answer.setResponseHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file.name()));
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        answer.setResponseHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            answer.getResponseOutputStream().write(file.pdf());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
