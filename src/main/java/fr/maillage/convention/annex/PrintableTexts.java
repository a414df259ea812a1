package fr.maillage.convention.annex;

import fr.maillage.act.Parties;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Headings;
import fr.maillage.convention.draft.Requirement;
import fr.maillage.document.Letters;
import fr.maillage.shared.Refusal;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What no font can show is never frozen: says where such a sign stands in the act or in an annex, before it is sent. */
@Component
class PrintableTexts implements Requirement {

    private final Headings headings;
    private final Parties parties;
    private final TypedPages pages;
    private final Letters letters;

    PrintableTexts(Headings headings, Parties parties, TypedPages pages, Letters letters) {
        this.headings = headings;
        this.parties = parties;
        this.pages = pages;
        this.letters = letters;
    }

    @Override
    public Stream<Refusal> lackedBy(Convention convention) {
        return Stream.of(place(convention), articles(convention), named(convention), annexes(convention))
                .flatMap(refusals -> refusals);
    }

    private Stream<Refusal> place(Convention convention) {
        return Stream.of(convention.place())
                .filter(this::isUnprintable)
                .map(place -> Refusal.at("place", "convention.letters.place"));
    }

    private Stream<Refusal> articles(Convention convention) {
        return headings.askedForOn(convention.referenceOn()).stream()
                .filter(heading -> isUnprintable(convention.wording().of(heading.code())))
                .map(heading -> Refusal.at(heading.code(), "convention.letters.article", heading.title()));
    }

    private Stream<Refusal> named(Convention convention) {
        return parties.of(convention.id(), convention.issue()).stream()
                .filter(party -> isUnprintable(party.title()) || isUnprintable(party.name()))
                .map(party -> Refusal.at("title." + party.id(), "convention.letters.party", party.name()));
    }

    private Stream<Refusal> annexes(Convention convention) {
        return pages.of(convention)
                .filter(page -> isUnprintable(page.subject().name()) || page.has(this::isUnprintable))
                .map(page -> Refusal.at(
                        UnwrittenAnnexes.PLACE,
                        "convention.letters.annex",
                        page.kind().number(),
                        page.subject().name()));
    }

    private boolean isUnprintable(String text) {
        return !letters.show(text);
    }
}
