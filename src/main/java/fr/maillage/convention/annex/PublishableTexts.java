package fr.maillage.convention.annex;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.Requirement;
import fr.maillage.shared.Refusal;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A convention is published but for annex 6: no mail address and no phone number may stand in its articles or in another
 * annex. Says where one does.
 */
@Component
class PublishableTexts implements Requirement {

    private final Headings headings;
    private final AnnexRules rules;
    private final Subjects subjects;
    private final AnnexDrafts drafts;

    PublishableTexts(Headings headings, AnnexRules rules, Subjects subjects, AnnexDrafts drafts) {
        this.headings = headings;
        this.rules = rules;
        this.subjects = subjects;
        this.drafts = drafts;
    }

    @Override
    public Stream<Refusal> lackedBy(Convention convention) {
        return Stream.concat(articles(convention), annexes(convention));
    }

    private Stream<Refusal> articles(Convention convention) {
        return headings.askedForOn(convention.referenceOn()).stream()
                .filter(heading -> ContactDetails.areIn(convention.wording().of(heading.code())))
                .map(heading -> Refusal.at(heading.code(), "annex.public.article", heading.title()));
    }

    private Stream<Refusal> annexes(Convention convention) {
        AnnexDraft draft = drafts.of(convention.id());
        return rules.askedForOn(convention.referenceOn()).stream()
                .map(AnnexRule::kind)
                .filter(kind -> kind.isTyped() && !kind.isRestricted())
                .flatMap(kind -> subjects.of(kind, convention).stream()
                        .filter(subject -> AnnexField.of(kind).stream()
                                .anyMatch(field -> ContactDetails.areIn(draft.of(field, subject.id()))))
                        .map(subject -> Refusal.at(
                                UnwrittenAnnexes.PLACE, "annex.public.annex", kind.number(), subject.name())));
    }
}
