package fr.maillage.convention.draft;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Partner;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names everything that a convention lacks before it can be sent, with the article that asks for it. */
@Component
public class Missing {

    private final Headings headings;
    private final Frameworks frameworks;
    private final Organisations organisations;
    private final Parties parties;
    private final List<Requirement> others;

    Missing(
            Headings headings,
            Frameworks frameworks,
            Organisations organisations,
            Parties parties,
            List<Requirement> others) {
        this.headings = headings;
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.parties = parties;
        this.others = List.copyOf(others);
    }

    /** Empty when it may be sent. */
    public List<Refusal> in(Convention convention) {
        Stream<Refusal> own = Stream.of(
                        place(convention), unwritten(convention), unrepresented(convention), voiceless(convention))
                .flatMap(reasons -> reasons);
        return Stream.concat(own, others.stream().flatMap(other -> other.lackedBy(convention)))
                .toList();
    }

    private static Stream<Refusal> place(Convention convention) {
        return convention.place().isBlank()
                ? Stream.of(Refusal.at("place", "convention.missing.place"))
                : Stream.empty();
    }

    private Stream<Refusal> unwritten(Convention convention) {
        return headings.askedForOn(convention.referenceOn()).stream()
                .filter(heading -> convention.wording().of(heading.code()).isBlank())
                .map(heading ->
                        Refusal.at(heading.code(), "convention.missing.text", heading.title(), heading.source()));
    }

    private Stream<Refusal> unrepresented(Convention convention) {
        List<Party> named = parties.of(convention.id(), convention.issue());
        return frameworks.of(convention.framework()).partners().stream()
                .filter(partner -> named.stream().map(Party::organisation).noneMatch(partner.code()::equals))
                .map(partner -> Refusal.of(
                        isNowhere(partner, convention) ? "convention.missing.partner" : "convention.missing.party",
                        partner.name()));
    }

    private boolean isNowhere(Partner partner, Convention convention) {
        return organisations
                .partnerIn(partner.code(), convention.departement(), convention.referenceOn())
                .isEmpty();
    }

    private Stream<Refusal> voiceless(Convention convention) {
        return parties.of(convention.id(), convention.issue()).stream()
                .filter(party -> party.title().isBlank())
                .map(party -> Refusal.of("convention.missing.title", party.name()));
    }
}
