package fr.maillage.convention.api;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.PrintAct;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.ConventionModel;
import fr.maillage.document.Attachment;
import fr.maillage.document.PdfFile;
import fr.maillage.people.CurrentActor;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Prints a draft for the office that writes it; it is kept nowhere, and its name says that it is no act. */
@RestController
class DraftPreview {

    private final ConventionFiles files;
    private final Parties parties;
    private final ConventionModel model;
    private final PrintAct print;
    private final CurrentActor current;

    DraftPreview(ConventionFiles files, Parties parties, ConventionModel model, PrintAct print, CurrentActor current) {
        this.files = files;
        this.parties = parties;
        this.model = model;
        this.print = print;
        this.current = current;
    }

    @GetMapping("/conventions/{id}/draft")
    ResponseEntity<byte[]> get(@PathVariable String id) {
        Convention convention = files.drafted(id, current.get());
        List<Party> named = parties.of(convention.id(), convention.issue());
        String name =
                "Projet de convention %s, émission %d.pdf".formatted(convention.departement(), convention.issue());
        return Attachment.of(new PdfFile(name, print.of(model.text(convention, named), named)));
    }
}
