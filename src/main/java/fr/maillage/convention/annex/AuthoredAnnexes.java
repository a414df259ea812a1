package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.directory.Framework;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.shared.calendar.FrenchDay;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The annexes whose text is the same for everybody on a day: charter, bouquet, framework agreement, mandate model. */
@Component
class AuthoredAnnexes implements AnnexSource {

    static final String MODEL_OF_MANDATES = "mandate-model";

    private static final Map<AnnexKind, String> FILES = Map.of(
            AnnexKind.CHARTER, "charter",
            AnnexKind.BOUQUET, "bouquet",
            AnnexKind.FRAMEWORK, "framework-agreement",
            AnnexKind.MANDATE, MODEL_OF_MANDATES);

    private static final int BLANK_LINES = 6;

    private final DatedTexts texts;
    private final Frameworks frameworks;

    AuthoredAnnexes(DatedTexts texts, Frameworks frameworks) {
        this.texts = texts;
        this.frameworks = frameworks;
    }

    @Override
    public boolean knows(AnnexKind kind) {
        return FILES.containsKey(kind);
    }

    @Override
    public Map<String, Object> model(AnnexKind kind, Convention convention, AnnexDraft draft) {
        Map<String, Object> model = new HashMap<>(texts.of(FILES.get(kind), convention.referenceOn()));
        if (kind == AnnexKind.FRAMEWORK) {
            Framework framework = frameworks.of(convention.framework());
            model.put("signed", FrenchDay.of(framework.signed().orElseThrow()));
            model.put(
                    "partners", framework.partners().stream().map(Partner::name).toList());
        }
        if (kind == AnnexKind.MANDATE) {
            model.put("rows", Collections.nCopies(BLANK_LINES, Map.of()));
        }
        return model;
    }
}
