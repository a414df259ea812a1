package fr.maillage.mandate;

import fr.maillage.people.Actor;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Who may open which original. For a day after both signed, who received a mandate hands the citizen's over; nobody else
 * ever does.
 */
@Component
public class HandOver {

    private static final Duration TIME = Duration.ofDays(1);

    private final Procedures procedures;
    private final Clock clock;

    HandOver(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    public boolean isOpen(Mandate mandate, Actor actor) {
        return mandate.state() == MandateState.IN_FORCE
                && mandate.agent().equals(actor.account())
                && mandate.agents().contains(actor.account())
                && clock.instant().isBefore(mandate.signedAt().orElseThrow().plus(TIME));
    }

    /** The structure's: the agents named, as long as they act, or must end something at its partner's. */
    public boolean mayRead(Mandate mandate, Actor actor) {
        return mandate.agents().contains(actor.account())
                && (mandate.state() == MandateState.IN_FORCE
                        || procedures.findByMandateOrderByNumber(mandate.id()).stream()
                                .anyMatch(Procedure::isKept));
    }
}
