package fr.maillage.demonstration;

import fr.maillage.casework.Outcome;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The convention of Tarn-et-Garonne, by the rules of the day on which it was really signed: drafted by the prefect's
 * office, frozen, signed by the prefect and nine partners, one of them by delegation, sealed. Everything is done the way
 * people do it, and bears the time at which it is done.
 */
@Component
@Profile("demo")
@Order(1)
class Ceremony implements Afterpiece {

    private static final String DEPARTEMENT = "82";
    private static final LocalDate REFERENCE = LocalDate.of(2020, 2, 6);

    private static final String PLACE = "Saint-Nicolas-de-la-Grave";

    private final Cast cast;
    private final ConventionFiles files;
    private final Pen pen;
    private final Round round;
    private final Accession accession;

    Ceremony(Cast cast, ConventionFiles files, Pen pen, Round round, Accession accession) {
        this.cast = cast;
        this.files = files;
        this.pen = pen;
        this.round = round;
        this.accession = accession;
    }

    @Override
    public void play() {
        Actor office = cast.actor("prefecture-" + DEPARTEMENT);
        if (!files.ofOffice(office).isEmpty()) {
            return;
        }
        String id = pen.draft(new NewConvention(DEPARTEMENT, REFERENCE), PLACE, office);
        round.sign(id, DEPARTEMENT, office);
        accession.take(id);
    }

    static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("refused: " + refused.reasons());
        }
    }
}
