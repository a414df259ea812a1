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

/** Every base partner of the framework is party, and each party says as whom somebody signs for it. */
@Component
class NamedParties implements Requirement {

    private final Frameworks frameworks;
    private final Organisations organisations;
    private final Parties parties;
    private final Particulars particulars;

    NamedParties(Frameworks frameworks, Organisations organisations, Parties parties, Particulars particulars) {
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.parties = parties;
        this.particulars = particulars;
    }

    @Override
    public Stream<Refusal> lackedBy(Convention convention) {
        List<Party> named = parties.of(convention.id(), convention.issue());
        String source = particulars.source(Particulars.PARTIES, convention.referenceOn());
        Stream<Refusal> absent = frameworks.of(convention.framework()).partners().stream()
                .filter(partner -> named.stream().map(Party::organisation).noneMatch(partner.code()::equals))
                .map(partner -> Refusal.of(absence(partner, convention), partner.name(), source));
        Stream<Refusal> untitled = named.stream()
                .filter(party -> party.title().isBlank())
                .map(party -> Refusal.of("convention.missing.title", party.name(), source));
        return Stream.concat(absent, untitled);
    }

    private String absence(Partner partner, Convention convention) {
        boolean unknown = organisations
                .partnerIn(partner.code(), convention.departement(), convention.referenceOn())
                .isEmpty();
        return unknown ? "convention.missing.partner" : "convention.missing.party";
    }
}
