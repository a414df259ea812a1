package fr.maillage.breach.api;

import fr.maillage.breach.notice.NoticeDraft;
import fr.maillage.people.CurrentActor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the notice to whoever answers for the data, who copies it into the authority's own form. */
@RestController
class NoticeFiles {

    private final NoticeDraft draft;
    private final CurrentActor current;

    NoticeFiles(NoticeDraft draft, CurrentActor current) {
        this.draft = draft;
        this.current = current;
    }

    @GetMapping("/violations/{id}/notification")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        NoticeDraft.File file = draft.print(id, current.get());
        String disposition = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(file.pdf());
    }
}
