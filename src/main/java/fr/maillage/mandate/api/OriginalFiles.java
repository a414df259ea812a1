package fr.maillage.mandate.api;

import fr.maillage.document.Attachment;
import fr.maillage.mandate.Original.Copy;
import fr.maillage.mandate.OriginalsAtCounter;
import fr.maillage.people.CurrentActor;
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
        return Attachment.of(originals.read(id, copy, current.get()));
    }
}
