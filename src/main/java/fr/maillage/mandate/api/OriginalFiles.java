package fr.maillage.mandate.api;

import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.OriginalsAtCounter;
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

/** Hands an original to a named agent, to be printed at the counter. Every reading stands in the journal. */
@RestController
class OriginalFiles {

    private final OriginalsAtCounter originals;
    private final CurrentActor current;

    OriginalFiles(OriginalsAtCounter originals, CurrentActor current) {
        this.originals = originals;
        this.current = current;
    }

    @GetMapping("/mandats/{id}/originaux/{copy:CITIZEN|STRUCTURE}")
    ResponseEntity<byte[]> get(@PathVariable String id, @PathVariable Copy copy) {
        OriginalsAtCounter.File file = originals.read(id, copy, current.get());
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
