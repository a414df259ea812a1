package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.directory.MandateTerms;
import fr.maillage.directory.MandateTerms.Chapter;
import fr.maillage.directory.MandateTerms.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mandates are made from annex 7 of their département's convention, and say what it says. */
@Component
@Transactional(readOnly = true)
class ModelOfMandates implements MandateTerms.InForce {

    private final Conventions conventions;
    private final Annexes annexes;
    private final DatedTexts texts;

    ModelOfMandates(Conventions conventions, Annexes annexes, DatedTexts texts) {
        this.conventions = conventions;
        this.annexes = annexes;
        this.texts = texts;
    }

    @Override
    public MandateTerms in(String departement, LocalDate day) {
        Optional<Convention> convention = conventions.inForceIn(departement);
        LocalDate written = convention.map(Convention::referenceOn).orElse(day);
        List<?> chapters =
                (List<?>) texts.of(AuthoredAnnexes.MODEL_OF_MANDATES, written).get("terms");
        return new MandateTerms(
                chapters.stream().map(ModelOfMandates::chapter).toList(), convention.flatMap(this::source));
    }

    private Optional<Source> source(Convention convention) {
        return annexes.find(convention, AnnexKind.MANDATE)
                .map(annex -> new Source(
                        convention.number().orElseThrow(),
                        "Annexe %d – %s".formatted(annex.number(), annex.title()),
                        annex.edition(),
                        annex.sha256()));
    }

    private static Chapter chapter(Object read) {
        Map<?, ?> chapter = (Map<?, ?>) read;
        List<?> items = (List<?>) chapter.get("items");
        return new Chapter(
                (String) chapter.get("title"),
                items.stream().map(String.class::cast).toList());
    }
}
