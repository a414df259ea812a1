package fr.maillage.mandate.destruction;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact;
import fr.maillage.mandate.MandateFact.HoldLifted;
import fr.maillage.mandate.MandateFact.HoldRanOut;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A hold is lifted or runs out: what it kept from being destroyed is destroyed, in the order in which it would have been. */
@Component
@Transactional
public class ReleaseMandate {

    private final MandateFiles files;
    private final MandateCase told;
    private final Today today;
    private final Clock clock;

    ReleaseMandate(MandateFiles files, MandateCase told, Today today, Clock clock) {
        this.files = files;
        this.told = told;
        this.today = today;
        this.clock = clock;
    }

    /** Who ordered such things lifts it. */
    public Outcome lift(String id, Actor actor) {
        files.holdable(id, actor);
        Mandate mandate = files.toActOn(id);
        if (mandate.hold().isEmpty()) {
            return Outcome.refused(Refusal.of("mandate.hold.none"));
        }
        HoldLifted fact = new HoldLifted();
        release(mandate, actor.account(), fact);
        return Outcome.done(fact, Map.of());
    }

    /** Its last day is over, in the structure's département; before, or when somebody was faster, nothing happens. */
    public void runOut(String id) {
        Mandate mandate = files.toActOn(id);
        boolean over = mandate.hold()
                .filter(hold -> today.in(mandate.departement()).isAfter(hold.until()))
                .isPresent();
        if (over) {
            release(mandate, Journal.PLATFORM, new HoldRanOut());
        }
    }

    /** Its key is destroyed already, and a restored backup brought back the order to keep it. */
    void returned(Mandate mandate) {
        if (mandate.hold().isPresent()) {
            mandate.release(clock.instant());
            told.resume(mandate);
        }
    }

    private void release(Mandate mandate, String by, MandateFact fact) {
        mandate.release(clock.instant());
        told.record(mandate, by, fact);
        told.resume(mandate);
    }
}
