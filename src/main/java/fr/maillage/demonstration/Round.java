package fr.maillage.demonstration;

import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.SendConvention;
import fr.maillage.people.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The office sends its draft; the prefect and every partner sign it, one of them by somebody else. */
@Component
@Profile("demo")
class Round {

    private final Cast cast;
    private final Deputy deputy;
    private final Patience patience;

    Round(Cast cast, Deputy deputy, Patience patience) {
        this.cast = cast;
        this.deputy = deputy;
        this.patience = patience;
    }

    void sign(String convention, String departement, Actor office) {
        String represented = "partenaire-" + departement + "-msa";
        patience.complete(convention, SendConvention.FORM, DraftDecision.SEND, office);
        patience.sign(convention, cast.actor("prefet-" + departement));
        patience.sign(convention, deputy.of(represented));
        cast.partnersOf(departement).stream()
                .filter(partner -> !partner.equals(cast.actor(represented)))
                .forEach(partner -> patience.sign(convention, partner));
    }
}
