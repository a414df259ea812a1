package fr.maillage.breach.api;

import fr.maillage.breach.notice.PrintNotice;
import fr.maillage.document.Attachment;
import fr.maillage.people.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands the notice to whoever answers for the data, who copies it into the authority's own form. */
@RestController
class NoticeFiles {

    private final PrintNotice notices;
    private final CurrentActor current;

    NoticeFiles(PrintNotice notices, CurrentActor current) {
        this.notices = notices;
        this.current = current;
    }

    @GetMapping("/violations/{id}/notification")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        return Attachment.of(notices.print(id, current.get()));
    }
}
