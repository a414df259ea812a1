package fr.maillage.convention.api;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.PrintAct;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.AmendmentFiles;
import fr.maillage.convention.amendment.AmendmentModel;
import fr.maillage.document.Attachment;
import fr.maillage.document.PdfFile;
import fr.maillage.people.CurrentActor;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prints a drafted amendment for the office that completes it; it is kept nowhere. */
@RestController
class AmendmentPreview {

    private final AmendmentFiles files;
    private final Parties parties;
    private final AmendmentModel model;
    private final PrintAct print;
    private final CurrentActor current;

    AmendmentPreview(
            AmendmentFiles files, Parties parties, AmendmentModel model, PrintAct print, CurrentActor current) {
        this.files = files;
        this.parties = parties;
        this.model = model;
        this.print = print;
        this.current = current;
    }

    @GetMapping("/amendments/{id}/draft")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        Amendment amendment = files.drafted(id, current.get());
        List<Party> named = parties.of(amendment.id(), amendment.issue());
        String name = "Projet d’avenant, émission %d.pdf".formatted(amendment.issue());
        return Attachment.of(new PdfFile(name, print.of(model.text(amendment, named), named)));
    }
}
