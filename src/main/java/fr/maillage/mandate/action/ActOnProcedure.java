package fr.maillage.mandate.action;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.ProcedureOpened;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.action.ProcedureFiles.Line;
import fr.maillage.mandate.action.WithinMandate.Wish;
import fr.maillage.mandate.destruction.EndProcedure;
import fr.maillage.people.Actor;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A named agent opens a démarche and resolves it; when the last one is over the mandate has served. */
@Component
public class ActOnProcedure {

    private final WithinMandate within;
    private final EndProcedure ending;
    private final MandateCase told;
    private final Clock clock;

    ActOnProcedure(WithinMandate within, EndProcedure ending, MandateCase told, Clock clock) {
        this.within = within;
        this.ending = ending;
        this.told = told;
        this.clock = clock;
    }

    public Outcome open(String mandate, int line, Actor actor) {
        Wish wish = new Wish(mandate, line, ProcedureState.NAMED, actor);
        return within.act(wish, found -> open(found, actor));
    }

    public Outcome resolve(String mandate, int line, Actor actor) {
        Wish wish = new Wish(mandate, line, ProcedureState.OPEN, actor);
        return within.act(wish, found -> ending.resolve(found.mandate(), found.procedure(), actor.account()));
    }

    private Outcome open(Line line, Actor actor) {
        line.procedure().open(actor.account(), clock.instant());
        ProcedureOpened fact =
                new ProcedureOpened(line.procedure().number(), line.procedure().code());
        told.record(line.mandate(), actor.account(), fact);
        return Outcome.done(fact, Map.of());
    }
}
