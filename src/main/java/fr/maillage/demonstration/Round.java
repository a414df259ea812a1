package fr.maillage.demonstration;

import fr.maillage.convention.draft.Convention;
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
    private final Signatories signatories;

    Round(Cast cast, Deputy deputy, Patience patience, Signatories signatories) {
        this.cast = cast;
        this.deputy = deputy;
        this.patience = patience;
        this.signatories = signatories;
    }

    void sign(Convention convention, Actor office) {
        String id = convention.id();
        String departement = convention.departement();
        if (convention.isDraft()) {
            patience.complete(id, SendConvention.FORM, DraftDecision.SEND, office);
        }
        patience.sign(id, cast.actor("prefet-" + departement));
        represent("partenaire-" + departement + "-msa", id);
        cast.partnersOf(departement).forEach(partner -> patience.sign(id, partner));
    }

    private void represent(String principal, String convention) {
        if (!signatories.include(convention, cast.actor(principal))) {
            patience.sign(convention, deputy.of(principal));
        }
    }
}
