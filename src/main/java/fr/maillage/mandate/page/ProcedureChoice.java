package fr.maillage.mandate.page;

import fr.maillage.desk.Language;
import fr.maillage.mandate.catalogue.Catalogue;
import fr.maillage.mandate.catalogue.Edition;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** All démarches of today's catalogue to choose one from, by event of life, in the reader's language. */
@Component
class ProcedureChoice {

    private final Catalogue catalogue;
    private final Language language;
    private final Clock clock;

    ProcedureChoice(Catalogue catalogue, Language language, Clock clock) {
        this.catalogue = catalogue;
        this.language = language;
        this.clock = clock;
    }

    List<SelectItem> groups() {
        return edition().families().stream()
                .flatMap(family -> family.events().stream())
                .map(this::group)
                .toList();
    }

    boolean offers(String code) {
        return edition().find(code).isPresent();
    }

    String title(String code) {
        return edition().title(code, language.getCode());
    }

    private SelectItem group(Edition.Event event) {
        SelectItem[] acts = event.acts().stream()
                .map(act -> new SelectItem(act.code(), act.title().get(language.getCode())))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(event.title().get(language.getCode()), null, false, acts);
    }

    private Edition edition() {
        return catalogue.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
