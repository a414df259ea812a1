package fr.maillage.convention.annex;

import fr.maillage.act.Parties;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.Requirement;
import fr.maillage.shared.Refusal;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A convention is published but for annex 6: no mail address and no phone number may stand in its place, in its articles,
 * among its parties or in another annex. Says where one does.
 */
@Component
class PublishableTexts implements Requirement {

    private final Headings headings;
    private final Parties parties;
    private final TypedPages pages;

    PublishableTexts(Headings headings, Parties parties, TypedPages pages) {
        this.headings = headings;
        this.parties = parties;
        this.pages = pages;
    }

    @Override
    public Stream<Refusal> lackedBy(Convention convention) {
        return Stream.of(place(convention), articles(convention), named(convention), annexes(convention))
                .flatMap(refusals -> refusals);
    }

    private static Stream<Refusal> place(Convention convention) {
        return ContactDetails.areIn(convention.place())
                ? Stream.of(Refusal.at("place", "annex.public.place"))
                : Stream.empty();
    }

    private Stream<Refusal> articles(Convention convention) {
        return headings.askedForOn(convention.referenceOn()).stream()
                .filter(heading -> ContactDetails.areIn(convention.wording().of(heading.code())))
                .map(heading -> Refusal.at(heading.code(), "annex.public.article", heading.title()));
    }

    private Stream<Refusal> named(Convention convention) {
        return parties.of(convention.id(), convention.issue()).stream()
                .filter(party -> ContactDetails.areIn(party.title()) || ContactDetails.areIn(party.name()))
                .map(party -> Refusal.at("title." + party.id(), "annex.public.party", party.name()));
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
