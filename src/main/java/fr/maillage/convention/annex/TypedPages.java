package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the office typed in the annexes that are asked for on a convention's day of reference, page by page. */
@Component
class TypedPages {

    private final AnnexRules rules;
    private final Subjects subjects;
    private final AnnexDrafts drafts;

    TypedPages(AnnexRules rules, Subjects subjects, AnnexDrafts drafts) {
        this.rules = rules;
        this.subjects = subjects;
        this.drafts = drafts;
    }

    /** What an annex says of one structure, or of one partner. */
    record TypedPage(AnnexKind kind, Subject subject, List<String> texts) {

        boolean has(Predicate<String> trait) {
            return texts.stream().anyMatch(trait);
        }
    }

    Stream<TypedPage> of(Convention convention) {
        AnnexDraft draft = drafts.of(convention.id());
        return rules.askedForOn(convention.referenceOn()).stream()
                .map(AnnexRule::kind)
                .filter(AnnexKind::isTyped)
                .flatMap(kind -> subjects.of(kind, convention).stream().map(subject -> page(kind, subject, draft)));
    }

    private static TypedPage page(AnnexKind kind, Subject subject, AnnexDraft draft) {
        return new TypedPage(
                kind,
                subject,
                AnnexField.of(kind).stream()
                        .map(field -> draft.of(field, subject.id()))
                        .toList());
    }
}
