package fr.maillage.mandate.page;

import fr.maillage.desk.Language;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.catalogue.Catalogue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** What a démarche is called, in the reader's language, as the catalogue of the mandate's day has it. */
@Component
class ProcedureTitles {

    private final Catalogue catalogue;
    private final Language language;

    ProcedureTitles(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    String of(Procedure procedure, Mandate mandate) {
        LocalDate day = LocalDate.ofInstant(mandate.begunAt(), ZoneOffset.UTC);
        return catalogue
                .on(day)
                .find(procedure.code())
                .map(listed -> listed.title(language.getCode()))
                .orElse(procedure.code());
    }
}
