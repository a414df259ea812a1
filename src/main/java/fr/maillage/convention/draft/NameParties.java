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
            if (present.stream().map(Party::organisation).noneMatch(wanted.organisation()::equals)) {
                place++;
                parties.save(new Party(convention.id(), convention.issue(), convention.departement(), wanted, place));
            }
        }
    }
}
