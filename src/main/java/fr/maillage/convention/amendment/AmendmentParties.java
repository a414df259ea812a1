package fr.maillage.convention.amendment;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Party.Named;
import fr.maillage.act.Side;
import fr.maillage.convention.draft.DrawUpParties;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Organisations;
import fr.maillage.directory.Prefectures;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who signs an amendment: the prefect and the manager who joins; the others signed that managers would. */
@Component
class AmendmentParties {

    private final Parties parties;
    private final Prefectures prefectures;
    private final Organisations organisations;

    AmendmentParties(Parties parties, Prefectures prefectures, Organisations organisations) {
        this.parties = parties;
        this.prefectures = prefectures;
        this.organisations = organisations;
    }

    void name(Amendment amendment, LabelledStructure structure) {
        List<Named> named = List.of(
                DrawUpParties.prefect(prefectures.of(amendment.departement())),
                DrawUpParties.named(Side.MANAGER, organisations.of(structure.organisation())));
        for (int place = 1; place <= named.size(); place++) {
            parties.save(
                    new Party(amendment.id(), amendment.issue(), amendment.departement(), named.get(place - 1), place));
        }
    }
}
