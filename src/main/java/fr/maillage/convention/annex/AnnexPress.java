package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.directory.Departments;
import fr.maillage.document.Passage;
import fr.maillage.document.Press;
import fr.maillage.document.SignaturePlace;
import fr.maillage.document.Transcripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prints the annexes that we make, each with an empty field for the platform's seal. */
@Component
class AnnexPress {

    /** The name of the seal's field. */
    static final String SEAL = "seal";

    private static final SignaturePlace PLACE = new SignaturePlace(SEAL, "Cachet de la plateforme Maillage", 180, 72);

    private final List<AnnexSource> sources;
    private final AnnexRules rules;
    private final Departments departments;
    private final Press press;
    private final Transcripts transcripts;

    AnnexPress(
            List<AnnexSource> sources,
            AnnexRules rules,
            Departments departments,
            Press press,
            Transcripts transcripts) {
        this.sources = List.copyOf(sources);
        this.rules = rules;
        this.departments = departments;
        this.press = press;
        this.transcripts = transcripts;
    }

    byte[] print(AnnexKind kind, Convention convention, AnnexDraft draft, int edition) {
        String title = "Annexe %d, %s".formatted(kind.number(), rules.of(kind).title());
        return press.print(kind.template(), model(kind, convention, draft, edition), title, List.of(PLACE));
    }

    /** What it says, one passage a line: two annexes with the same text are the same annex. */
    String text(AnnexKind kind, Convention convention, AnnexDraft draft) {
        return transcripts.of(kind.template(), model(kind, convention, draft, 1)).stream()
                .map(Passage::text)
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Object> model(AnnexKind kind, Convention convention, AnnexDraft draft, int edition) {
        AnnexSource source = sources.stream()
                .filter(candidate -> candidate.knows(kind))
                .findFirst()
                .orElseThrow();
        Map<String, Object> model = new HashMap<>(source.model(kind, convention, draft));
        model.put("number", kind.number());
        model.put("title", rules.of(kind).title());
        model.put("edition", edition);
        model.put("departement", departments.name(convention.departement()));
        return model;
    }
}
