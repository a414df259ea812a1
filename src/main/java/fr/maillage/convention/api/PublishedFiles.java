package fr.maillage.convention.api;

import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.publication.Publications;
import fr.maillage.document.Attachment;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands the sealed act, its public annexes and its amendments to anybody; a few at once, because files are large and
 * readers slow.
 */
@RestController
class PublishedFiles {

    private static final int MOST_AT_ONCE = 8;
    private static final String FRESH = "public, max-age=3600";

    private final Publications publications;
    private final Documents documents;
    private final Semaphore readers = new Semaphore(MOST_AT_ONCE);

    PublishedFiles(Publications publications, Documents documents) {
        this.publications = publications;
        this.documents = documents;
    }

    @GetMapping("/publications/{number}/acte.pdf")
    void act(@PathVariable String number, HttpServletResponse response) throws IOException {
        hand(publications.act(number), number + ".pdf", response);
    }

    @GetMapping("/publications/{number}/annexe-{annex:[1-7]}.pdf")
    void annex(@PathVariable String number, @PathVariable int annex, HttpServletResponse response) throws IOException {
        String document = publications.annex(number, AnnexKind.of(annex));
        hand(document, number + "-annexe-" + annex + ".pdf", response);
    }

    @GetMapping("/publications/{number}/avenants/{amendment}.pdf")
    void amendment(@PathVariable String number, @PathVariable String amendment, HttpServletResponse response)
            throws IOException {
        hand(publications.amendment(number, amendment), amendment + ".pdf", response);
    }

    @GetMapping("/publications/{number}/avenants/{amendment}/annexe-{annex:[1-7]}.pdf")
    void replacement(
            @PathVariable String number,
            @PathVariable String amendment,
            @PathVariable int annex,
            HttpServletResponse response)
            throws IOException {
        String document = publications.annex(number, amendment, AnnexKind.of(annex));
        hand(document, amendment + "-annexe-" + annex + ".pdf", response);
    }

    private void hand(String id, String name, HttpServletResponse response) throws IOException {
        if (!readers.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            describe(documents.of(id), name, response);
            documents.write(id, response.getOutputStream());
        } finally {
            readers.release();
        }
    }

    /** Always a file to keep, never a page, like every document. */
    private static void describe(StoredDocument document, String name, HttpServletResponse response) {
        response.setContentType(document.mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name));
    }
}
