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
    private final TypedPages pages;

    PublishableTexts(Headings headings, TypedPages pages) {
        this.headings = headings;
        this.pages = pages;
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
        return pages.of(convention)
                .filter(page -> !page.kind().isRestricted() && page.has(ContactDetails::areIn))
                .map(page -> Refusal.at(
                        UnwrittenAnnexes.PLACE,
                        "annex.public.annex",
                        page.kind().number(),
                        page.subject().name()));
    }
}
