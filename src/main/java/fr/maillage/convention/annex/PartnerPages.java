package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Paragraphs;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Annexes 5 and 6: what the office typed of each partner. */
@Component
class PartnerPages implements AnnexSource {

    private final Subjects subjects;

    PartnerPages(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public boolean knows(AnnexKind kind) {
        return kind == AnnexKind.OFFERS || kind == AnnexKind.REFERENTS;
    }

    @Override
    public Map<String, Object> model(AnnexKind kind, Convention convention, AnnexDraft draft) {
        return Map.of(
                "partners",
                subjects.of(kind, convention).stream()
                        .map(partner -> kind == AnnexKind.OFFERS ? offer(partner, draft) : referents(partner, draft))
                        .toList());
    }

    /** What stands in each of the fields. */
    private static Map<String, Object> offer(Subject partner, AnnexDraft draft) {
        Map<String, Object> offer = new HashMap<>();
        offer.put("name", partner.name());
        boolean silent = true;
        for (AnnexField field : AnnexField.of(AnnexKind.OFFERS)) {
            List<String> lines = Paragraphs.of(draft.of(field, partner.id()));
            offer.put(field.name().toLowerCase(Locale.ROOT), lines);
            silent &= lines.isEmpty();
        }
        offer.put("silent", silent);
        return offer;
    }

    private static Map<String, Object> referents(Subject partner, AnnexDraft draft) {
        return Map.of(
                "name",
                partner.name(),
                "referent",
                person(partner, draft, AnnexField.REFERENT, AnnexField.REFERENT_PHONE, AnnexField.REFERENT_MAIL),
                "substitute",
                person(partner, draft, AnnexField.SUBSTITUTE, AnnexField.SUBSTITUTE_PHONE, AnnexField.SUBSTITUTE_MAIL));
    }

    private static List<String> person(Subject partner, AnnexDraft draft, AnnexField... fields) {
        return Stream.of(fields)
                .map(field -> draft.of(field, partner.id()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
