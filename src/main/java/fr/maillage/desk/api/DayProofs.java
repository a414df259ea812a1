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

/** Hands out the timestamp of a day as it is kept: a token in base64, which {@code base64 -d} makes readable for OpenSSL. */
@RestController
class DayProofs {

    private static final MediaType TOKEN = MediaType.TEXT_PLAIN;

    private final WatchJournal journal;
    private final CurrentActor current;

    DayProofs(WatchJournal journal, CurrentActor current) {
        this.journal = journal;
        this.current = current;
    }

    @GetMapping("/journal/{checkpoint:\\d{1,18}}")
    ResponseEntity<String> get(@PathVariable long checkpoint) {
        return ResponseEntity.ok()
                .contentType(TOKEN)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named("journal-" + checkpoint + ".tst.b64"))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(journal.proof(checkpoint, current.get()).token());
    }
}
