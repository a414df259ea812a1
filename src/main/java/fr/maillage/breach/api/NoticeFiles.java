package fr.maillage.breach.api;

import fr.maillage.breach.notice.NoticeDraft;
import fr.maillage.document.Attachment;
import fr.maillage.people.CurrentActor;
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
        return Attachment.of(file.pdf(), file.name());
    }
}
