package fr.maillage.labelling.decision;

import fr.maillage.act.Parties;
import fr.maillage.act.Party;
import fr.maillage.act.Party.Named;
import fr.maillage.act.Side;
import fr.maillage.directory.Prefecture;
import fr.maillage.directory.Prefectures;
import org.springframework.stereotype.Component;

/** The one who decides on a label, and so alone signs the decision. */
@Component
class Prefect {

    private final Prefectures prefectures;
    private final Parties parties;

    Prefect(Prefectures prefectures, Parties parties) {
        this.prefectures = prefectures;
        this.parties = parties;
    }

    void isCalledTo(String decision, String departement) {
        Prefecture prefecture = prefectures.of(departement);
        String organisation = Prefecture.organisationOf(departement);
        Named named = new Named(Side.PREFECT, organisation, prefecture.name(), prefecture.authority());
        parties.save(new Party(decision, 1, departement, named, 1));
    }
}
