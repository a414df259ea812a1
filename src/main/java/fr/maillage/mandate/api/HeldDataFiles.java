package fr.maillage.mandate.api;

import fr.maillage.document.Attachment;
import fr.maillage.mandate.request.PrintHeldData;
import fr.maillage.people.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands what is held on a citizen to the agent who checked who they are, to be printed at the desk. */
@RestController
class HeldDataFiles {

    private final PrintHeldData held;
    private final CurrentActor current;

    HeldDataFiles(PrintHeldData held, CurrentActor current) {
        this.held = held;
        this.current = current;
    }

    @GetMapping("/mandats/demandes/{id}/donnees")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        return Attachment.of(held.print(id, current.get()));
    }
}
