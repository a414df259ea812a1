package fr.maillage.convention.api;

import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.annex.PreviewAnnex;
import fr.maillage.document.Attachment;
import fr.maillage.document.PdfFile;
import fr.maillage.people.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prints one annex of a draft for the office that writes it. */
@RestController
class AnnexPreview {

    private final PreviewAnnex preview;
    private final CurrentActor current;

    AnnexPreview(PreviewAnnex preview, CurrentActor current) {
        this.preview = preview;
        this.current = current;
    }

    @GetMapping("/conventions/{id}/annexes/{number:[1-7]}")
    ResponseEntity<byte[]> get(@PathVariable String id, @PathVariable int number) {
        byte[] pdf = preview.of(id, AnnexKind.of(number), current.get());
        return Attachment.of(new PdfFile("Projet d’annexe " + number + ".pdf", pdf));
    }
}
