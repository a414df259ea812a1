package fr.maillage.demonstration;

import fr.maillage.casework.Audience;
import fr.maillage.delegation.ActKind;
import fr.maillage.delegation.DelegationState;
import fr.maillage.delegation.Delegations;
import fr.maillage.delegation.GiveDelegation;
import fr.maillage.delegation.GiveDelegation.Act;
import fr.maillage.delegation.GiveDelegation.Wanted;
import fr.maillage.document.Press;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.people.Grant;
import fr.maillage.shared.calendar.FrenchDay;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Somebody who signs for a partner because the partner lets them, by an act that is attached. */
@Component
@Profile("demo")
class Deputy {

    private final Cast cast;
    private final Press press;
    private final GiveDelegation giving;
    private final Delegations delegations;
    private final Today today;

    Deputy(Cast cast, Press press, GiveDelegation giving, Delegations delegations, Today today) {
        this.cast = cast;
        this.press = press;
        this.giving = giving;
        this.delegations = delegations;
        this.today = today;
    }

    /** Whoever signs from now on for this one, for a year; they are let do so once. */
    Actor of(String principal) {
        Actor deputy = cast.actor(Cast.DEPUTY);
        if (delegations.received(deputy).stream()
                .noneMatch(one -> delegations.state(one) == DelegationState.IN_FORCE)) {
            lend(principal);
        }
        return deputy;
    }

    private void lend(String principal) {
        Cast.Person from = cast.person(principal);
        Cast.Person to = cast.person(Cast.DEPUTY);
        Grant right = from.grant();
        LocalDate day = today.in(right.territory());
        Wanted wanted = new Wanted(
                Audience.of(right.role(), right.territory(), right.organisation())
                        .word(),
                to.email(),
                to.title(),
                EnumSet.of(ActKind.CONVENTION, ActKind.AMENDMENT),
                "",
                day,
                day.plusYears(1));
        Answer answer = giving.give(wanted, act(from, to, day), Cast.PASSWORD, cast.actor(principal));
        if (!answer.isDone()) {
            throw new IllegalStateException("not lent: " + answer.refusals());
        }
    }

    private Act act(Cast.Person from, Cast.Person to, LocalDate day) {
        Map<String, Object> model = Map.of(
                "principal", from.title(), "delegate", to.title(), "place", "Montauban", "date", FrenchDay.of(day));
        return new Act("Délégation de signature.pdf", press.print("delegation", model, "Délégation de signature"));
    }
}
