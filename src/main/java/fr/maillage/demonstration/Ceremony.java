package fr.maillage.demonstration;

import fr.maillage.casework.Outcome;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The convention of Tarn-et-Garonne, by the rules of the day on which it was really signed: drafted by the prefect's
 * office, frozen, signed by the prefect and nine partners, one of them by delegation, sealed. Everything is done the way
 * people do it, and bears the time at which it is done; what is done already is not done again.
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
        if (files.ofOffice(office).isEmpty()) {
            pen.draft(new NewConvention(DEPARTEMENT, REFERENCE), PLACE, office);
        }
        first(office).ifPresent(convention -> {
            round.sign(convention, office);
            accession.take(convention.id());
        });
    }

    /** The one of the play: whatever people begin comes later, or is of another day. */
    private Optional<Convention> first(Actor office) {
        return files.ofOffice(office).stream()
                .filter(convention -> convention.referenceOn().equals(REFERENCE))
                .reduce((later, earlier) -> earlier)
                .filter(convention -> convention.state() != InstrumentState.ABANDONED);
    }

    static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("refused: " + refused.reasons());
        }
    }
}
