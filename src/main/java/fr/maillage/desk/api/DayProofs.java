package fr.maillage.desk.api;

import fr.maillage.desk.WatchJournal;
import fr.maillage.document.Attachment;
import fr.maillage.people.CurrentActor;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the timestamp of a day: a token in DER, as {@code openssl ts -verify -token_in} reads it. */
@RestController
class DayProofs {

    private static final MediaType TOKEN = MediaType.parseMediaType("application/timestamp-token");

    private final WatchJournal journal;
    private final CurrentActor current;

    DayProofs(WatchJournal journal, CurrentActor current) {
        this.journal = journal;
        this.current = current;
    }

    @GetMapping("/journal/{id}")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(TOKEN)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("journal-" + id + ".tst"))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(journal.proof(WatchJournal.checkpoint(id), current.get()).proof());
    }
}
