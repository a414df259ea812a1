package fr.maillage.mandate;

import fr.maillage.people.Actor;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** For a day after both signed, who received a mandate hands the citizen's original over; nobody else ever does. */
@Component
public class HandOver {

    private static final Duration TIME = Duration.ofDays(1);

    private final Clock clock;

    HandOver(Clock clock) {
        this.clock = clock;
    }

    public boolean isOpen(Mandate mandate, Actor actor) {
        return mandate.state() == MandateState.IN_FORCE
                && mandate.agent().equals(actor.account())
                && mandate.agents().contains(actor.account())
                && clock.instant().isBefore(mandate.signedAt().orElseThrow().plus(TIME));
    }
}
