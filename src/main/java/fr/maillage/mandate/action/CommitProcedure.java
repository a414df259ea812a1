package fr.maillage.mandate.action;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.Commitment;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.ProcedureCommitted;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.action.ProcedureFiles.Line;
import fr.maillage.mandate.action.WithinMandate.Wish;
import fr.maillage.people.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A named agent says what a démarche under way has begun at its partner's, or that nothing is begun there any more. It is
 * said beforehand, so that the citizen knows before they take it back for how long its data would stay.
 */
@Component
public class CommitProcedure {

    private static final String NOTHING = "NOTHING";

    private final WithinMandate within;
    private final MandateCase told;

    CommitProcedure(WithinMandate within, MandateCase told) {
        this.within = within;
        this.told = told;
    }

    public Outcome commit(String mandate, int line, Optional<Commitment> begun, Actor actor) {
        Wish wish = new Wish(mandate, line, ProcedureState.OPEN, actor);
        return within.act(wish, found -> commit(found, begun, actor));
    }

    private Outcome commit(Line line, Optional<Commitment> begun, Actor actor) {
        ProcedureCommitted fact = new ProcedureCommitted(
                line.procedure().number(), begun.map(Commitment::name).orElse(NOTHING));
        if (!line.procedure().commitment().equals(begun)) {
            line.procedure().commit(begun);
            told.record(line.mandate(), actor.account(), fact);
        }
        return Outcome.done(fact, Map.of());
    }
}
