package fr.maillage.convention.draft;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Party.Named;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names in a draft whoever must be party: when it begins, and later whoever the directory did not know then. */
@Component
class NameParties {

    private final DrawUpParties drawUp;
    private final Parties parties;

    NameParties(DrawUpParties drawUp, Parties parties) {
        this.drawUp = drawUp;
        this.parties = parties;
    }

    void complete(Convention convention) {
        List<Party> present = parties.of(convention.id(), convention.issue());
        int place = present.stream().mapToInt(Party::place).max().orElse(0);
        for (Named wanted : drawUp.of(convention)) {
            if (present.stream().noneMatch(party -> isNamed(wanted, party))) {
                place++;
                parties.save(new Party(convention.id(), convention.issue(), convention.departement(), wanted, place));
            }
        }
    }

    /** One organisation may be named as two: a witness, and who runs a structure that was labelled since. */
    private static boolean isNamed(Named wanted, Party party) {
        return party.side() == wanted.side() && party.organisation().equals(wanted.organisation());
    }
}
