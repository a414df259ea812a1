package fr.maillage.mandate.action;

import fr.maillage.casework.Outcome;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.ActionRefused;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.mandate.action.ProcedureFiles.Line;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets an agent act on a démarche as far as its mandate goes; beyond, the refusal stands in the journal. */
@Component
@Transactional
class WithinMandate {

    private final ProcedureFiles files;
    private final MandateCase told;

    WithinMandate(ProcedureFiles files, MandateCase told) {
        this.files = files;
        this.told = told;
    }

    /**
     * What somebody wants to do.
     *
     * @param line of the mandate
     * @param needs how the démarche must stand
     */
    record Wish(String mandate, int line, ProcedureState needs, Actor actor) {}

    /** The démarche as it stands; empty when the wish would be refused. */
    Optional<Line> allowed(Wish wish) {
        return Optional.of(files.of(wish.mandate(), wish.line(), wish.actor()))
                .filter(line -> ActingRules.against(files.action(line, wish)).isEmpty());
    }

    Outcome act(Wish wish, Function<Line, Outcome> deed) {
        Line line = files.toActOn(wish.mandate(), wish.line(), wish.actor());
        return ActingRules.against(files.action(line, wish))
                .map(rule -> refuse(line, rule, wish.actor()))
                .orElseGet(() -> deed.apply(line));
    }

    private Outcome refuse(Line line, ActingRules rule, Actor actor) {
        told.record(line.mandate(), actor.account(), new ActionRefused(rule.code()));
        return Outcome.refused(Refusal.of("mandate.action." + rule.code()));
    }
}
