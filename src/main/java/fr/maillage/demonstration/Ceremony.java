package fr.maillage.demonstration;

import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.SendConvention.Choice;
import fr.maillage.people.Actor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The convention of Tarn-et-Garonne, by the rules of the day on which it was really signed: drafted by the prefect's
 * office, frozen, signed by the prefect and nine partners, sealed. Everything is done the way people do it, and bears
 * the time at which it is done.
 */
@Component
@Profile("demo")
class Ceremony {

    private static final String DEPARTEMENT = "82";
    private static final LocalDate REFERENCE = LocalDate.of(2020, 2, 6);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 240;
    private static final String PLACE = "Saint-Nicolas-de-la-Grave";

    private final Cast cast;
    private final ConventionFiles files;
    private final Pen pen;
    private final Tasks tasks;

    Ceremony(Cast cast, ConventionFiles files, Pen pen, Tasks tasks) {
        this.cast = cast;
        this.files = files;
        this.pen = pen;
        this.tasks = tasks;
    }

    void hold() {
        Actor office = cast.actor("prefecture-" + DEPARTEMENT);
        if (!files.ofOffice(office).isEmpty()) {
            return;
        }
        String id = pen.draft(new NewConvention(DEPARTEMENT, REFERENCE), PLACE, office);
        done(tasks.complete(task(id, "convention/draft-convention", office), Choice.SEND, office));
        sign(id, cast.actor("prefet-" + DEPARTEMENT));
        cast.partnersOf(DEPARTEMENT).forEach(partner -> sign(id, partner));
    }

    private void sign(String id, Actor signatory) {
        done(pen.sign(task(id, Signatures.FORM, signatory), signatory));
    }

    /** Waits for the platform, which freezes the act beside the play. */
    private String task(String id, String form, Actor actor) {
        for (int tries = 0; tries < TRIES; tries++) {
            Optional<Tasks.Waiting> found = tasks.openIn(id, actor).stream()
                    .filter(waiting -> waiting.form().equals(form))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().task();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("no task " + form + " waits in this case");
    }

    static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException("refused: " + refused.reasons());
        }
    }
}
