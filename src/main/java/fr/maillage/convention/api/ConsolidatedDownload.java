package fr.maillage.convention.api;

import fr.maillage.convention.amendment.ConsolidatedText;
import fr.maillage.convention.amendment.Consolidation;
import fr.maillage.convention.amendment.PrintConsolidated;
import fr.maillage.document.Attachment;
import fr.maillage.document.PdfFile;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.UnknownObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The address under which the consolidated text of a day is handed out as a file. */
@RestController
class ConsolidatedDownload {

    private final Consolidation consolidation;
    private final PrintConsolidated print;
    private final CurrentActor current;

    ConsolidatedDownload(Consolidation consolidation, PrintConsolidated print, CurrentActor current) {
        this.consolidation = consolidation;
        this.print = print;
        this.current = current;
    }

    @GetMapping("/conventions/{id}/consolidated/{day}")
    ResponseEntity<byte[]> get(@PathVariable String id, @PathVariable String day) {
        ConsolidatedText text = consolidation
                .on(parsed(day), id, current.get())
                .orElseThrow(() -> new UnknownObject("consolidated text"));
        String name = "Convention %s, consolidée au %s.pdf".formatted(text.departement(), day);
        return Attachment.of(new PdfFile(name, print.of(text)));
    }

    private static LocalDate parsed(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new UnknownObject("day");
        }
    }
}
