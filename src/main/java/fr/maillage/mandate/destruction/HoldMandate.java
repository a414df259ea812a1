package fr.maillage.mandate.destruction;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.Hold;
import fr.maillage.mandate.Hold.Reason;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.MandateHeld;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.Procedures;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the structure holds the destruction of a mandate back, for a reason and until a day. */
@Component
@Transactional
public class HoldMandate {

    /** For how many months: whoever needs longer orders it again, and says why again. */
    private static final int LONGEST = 12;

    private final MandateFiles files;
    private final Procedures procedures;
    private final MandateCase told;
    private final Today today;
    private final Clock clock;

    HoldMandate(MandateFiles files, Procedures procedures, MandateCase told, Today today, Clock clock) {
        this.files = files;
        this.procedures = procedures;
        this.told = told;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Orders it, or orders it anew. A mandate whose destruction has begun cannot be held any more.
     *
     * @param until the last day
     */
    public Outcome hold(String id, Optional<Reason> reason, Optional<LocalDate> until, Actor actor) {
        files.holdable(id, actor);
        Mandate mandate = files.toActOn(id);
        boolean keeps = keeps(mandate);
        if (!mandate.isHoldable(keeps)) {
            return Outcome.refused(Refusal.of("mandate.hold.not-now"));
        }
        List<Refusal> wrong = wrong(reason, until, today.in(mandate.departement()));
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        mandate.hold(new Hold(reason.get(), until.get(), actor.account(), clock.instant()), keeps);
        MandateHeld fact = new MandateHeld(reason.get().name(), until.get());
        told.record(mandate, actor.account(), fact);
        return Outcome.done(fact, Map.of());
    }

    /** Whether it may be held now, or held longer, by who may do so at all. */
    @Transactional(readOnly = true)
    public boolean isPossible(Mandate mandate) {
        return mandate.isHoldable(keeps(mandate));
    }

    private boolean keeps(Mandate mandate) {
        return procedures.existsByMandateAndKeptUntilIsNotNull(mandate.id());
    }

    private static List<Refusal> wrong(Optional<Reason> reason, Optional<LocalDate> until, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>();
        if (reason.isEmpty()) {
            wrong.add(Refusal.at("reason", "mandate.hold.reason.missing"));
        }
        if (until.isEmpty() || until.get().isBefore(today)) {
            wrong.add(Refusal.at("until", "mandate.hold.until.missing"));
        } else if (until.get().isAfter(today.plusMonths(LONGEST))) {
            wrong.add(Refusal.at("until", "mandate.hold.until.too-late", LONGEST));
        }
        return wrong;
    }
}
