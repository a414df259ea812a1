package fr.maillage.mandate.certificate;

import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nights whose root could not be sealed: for operators only, {@code UnknownObject} for anyone else. */
@Component
@Transactional
public class OwedNights {

    /** What fails less often may be a service that was away for a minute. */
    static final int IN_VAIN = 3;

    private static final Limit MOST = Limit.of(50);

    private final Nights nights;
    private final Clock clock;

    OwedNights(Nights nights, Clock clock) {
        this.nights = nights;
        this.clock = clock;
    }

    /** The oldest trouble first. */
    @Transactional(readOnly = true)
    public List<Night> list(Actor actor) {
        check(actor);
        return nights.findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(IN_VAIN, MOST);
    }

    /** Has all of them tried again at once. */
    public void hasten(Actor actor) {
        check(actor);
        nights.findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(1, MOST)
                .forEach(night -> night.hasten(clock.instant()));
    }

    private static void check(Actor actor) {
        if (!actor.is(Role.OPERATOR)) {
            throw new UnknownObject("incidents");
        }
    }
}
