package fr.maillage.mandate.page;

import fr.maillage.desk.Language;
import fr.maillage.directory.Structures;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.action.ProcedureFiles;
import fr.maillage.mandate.catalogue.Catalogue;
import fr.maillage.mandate.catalogue.Edition;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a page shows of a mandate: its structure and its démarches, in the reader's language, and nobody's name. */
@Component
class MandateSheet {

    private final Structures structures;
    private final ProcedureFiles procedures;
    private final Catalogue catalogue;
    private final Language language;

    MandateSheet(Structures structures, ProcedureFiles procedures, Catalogue catalogue, Language language) {
        this.structures = structures;
        this.procedures = procedures;
        this.catalogue = catalogue;
        this.language = language;
    }

    /** One démarche, as the catalogue of the mandate's day calls it. */
    public record Line(Procedure procedure, String title) {}

    String structure(Mandate mandate) {
        return structures.of(mandate.structure()).name();
    }

    List<Line> lines(Mandate mandate) {
        Edition edition = catalogue.of(mandate);
        return procedures.of(mandate.id()).stream()
                .map(procedure -> new Line(procedure, edition.title(procedure.code(), language.getCode())))
                .toList();
    }
}
