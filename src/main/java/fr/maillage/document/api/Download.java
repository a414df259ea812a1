package fr.maillage.document.api;

import fr.maillage.document.Attachment;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.Documents;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.UnknownObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands a document to whoever may read it; to anyone else it does not exist. */
@RestController
class Download {

    private final Documents documents;
    private final ObjectProvider<DocumentGuard> guards;
    private final CurrentActor current;

    Download(Documents documents, ObjectProvider<DocumentGuard> guards, CurrentActor current) {
        this.documents = documents;
        this.guards = guards;
        this.current = current;
    }

    @GetMapping("/documents/{id}")
    void get(@PathVariable String id, HttpServletResponse response) throws IOException {
        StoredDocument document = documents.of(id);
        Actor actor = current.get();
        if (guards.stream().noneMatch(guard -> guard.mayRead(document, actor))) {
            throw new UnknownObject("document");
        }
        describe(document, response);
        documents.write(id, response.getOutputStream());
    }

    /** Always a file to keep, never a page: nothing that somebody sent runs under our address. */
    private static void describe(StoredDocument document, HttpServletResponse response) {
        response.setContentType(document.mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(document.name()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
