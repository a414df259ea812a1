package fr.maillage.demonstration;

import fr.maillage.casework.Outcome;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.SendConvention.Choice;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The convention of Tarn-et-Garonne, by the rules of the day on which it was really signed: drafted by the prefect's
 * office, frozen, signed by the prefect and nine partners, one of them by delegation, sealed. Everything is done the way
 * people do it, and bears the time at which it is done.
 */
@Component
@Profile("demo")
class Ceremony {

    private static final String DEPARTEMENT = "82";
    private static final LocalDate REFERENCE = LocalDate.of(2020, 2, 6);

    /** The partner for whom somebody else signs. */
    private static final String REPRESENTED = "partenaire-" + DEPARTEMENT + "-msa";

    private static final String PLACE = "Saint-Nicolas-de-la-Grave";

    private final Cast cast;
    private final ConventionFiles files;
    private final Pen pen;
    private final Deputy deputy;
    private final Patience patience;

    Ceremony(Cast cast, ConventionFiles files, Pen pen, Deputy deputy, Patience patience) {
        this.cast = cast;
        this.files = files;
        this.pen = pen;
        this.deputy = deputy;
        this.patience = patience;
    }

    void hold() {
        Actor office = cast.actor("prefecture-" + DEPARTEMENT);
        if (!files.ofOffice(office).isEmpty()) {
            return;
        }
        String id = pen.draft(new NewConvention(DEPARTEMENT, REFERENCE), PLACE, office);
        patience.complete(id, "convention/draft-convention", Choice.SEND, office);
        patience.sign(id, cast.actor("prefet-" + DEPARTEMENT));
        patience.sign(id, deputy.of(REPRESENTED));
        cast.partnersOf(DEPARTEMENT).stream()
                .filter(partner -> !partner.equals(cast.actor(REPRESENTED)))
                .forEach(partner -> patience.sign(id, partner));
    }

    static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("refused: " + refused.reasons());
        }
    }
}
