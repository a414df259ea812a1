package fr.maillage.mandate.certificate;

import fr.maillage.casework.Errand;
import fr.maillage.casework.Incidents;
import fr.maillage.people.Actor;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nights whose root could not be sealed: for operators only, {@code UnknownObject} for anyone else. */
@Component
@Transactional
public class StuckNights {

    private static final Limit MOST = Limit.of(50);

    private final Nights nights;
    private final Clock clock;

    StuckNights(Nights nights, Clock clock) {
        this.nights = nights;
        this.clock = clock;
    }

    /** The oldest trouble first. */
    @Transactional(readOnly = true)
    public List<Night> list(Actor actor) {
        Incidents.check(actor);
        return nights.findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(Errand.IN_VAIN, MOST);
    }

    /** Has all of them tried again at once. */
    public void hasten(Actor actor) {
        Incidents.check(actor);
        nights.findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(1, MOST)
                .forEach(night -> night.hasten(clock.instant()));
    }
}
