package fr.maillage.convention.draft;

import fr.maillage.act.Parties;
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
        parties.complete(convention.id(), convention.issue(), convention.departement(), drawUp.of(convention));
    }
}
