package fr.maillage.mandate.action;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Fact;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFact.ActionRefused;
import fr.maillage.mandate.MandateFact.ProcedureOpened;
import fr.maillage.mandate.MandateFact.ProcedureResolved;
import fr.maillage.mandate.ProcedureState;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A named agent opens a démarche and resolves it; when the last one is over the mandate has served. What is outside of
 * the mandate is refused, and the refusal stands in its journal.
 */
@Component
@Transactional
public class ActOnProcedure {

    private final ProcedureFiles files;
    private final EndOfProcedures end;
    private final Journal journal;
    private final Clock clock;

    ActOnProcedure(ProcedureFiles files, EndOfProcedures end, Journal journal, Clock clock) {
        this.files = files;
        this.end = end;
        this.journal = journal;
        this.clock = clock;
    }

    public Outcome open(String mandate, int line, Actor actor) {
        ProcedureFiles.Line found = files.toActOn(mandate, line, actor);
        return refusal(found, ProcedureState.NAMED, actor).orElseGet(() -> {
            found.procedure().open(actor.account(), clock.instant());
            return done(
                    found.mandate(), new ProcedureOpened(line, found.procedure().code()), actor);
        });
    }

    public Outcome resolve(String mandate, int line, Actor actor) {
        ProcedureFiles.Line found = files.toActOn(mandate, line, actor);
        return refusal(found, ProcedureState.OPEN, actor).orElseGet(() -> {
            found.procedure().end(ProcedureState.RESOLVED, actor.account(), clock.instant());
            Outcome done = done(found.mandate(), new ProcedureResolved(line), actor);
            end.follows(found.mandate());
            return done;
        });
    }

    Optional<Outcome> refusal(ProcedureFiles.Line line, ProcedureState needs, Actor actor) {
        return ActingRules.against(files.action(line, needs, actor)).map(rule -> {
            journal.record(line.mandate().id(), actor.account(), new ActionRefused(rule.code()));
            return Outcome.refused(Refusal.of("mandate.action." + rule.code()));
        });
    }

    private Outcome done(Mandate mandate, Fact fact, Actor actor) {
        journal.record(mandate.id(), actor.account(), fact);
        return Outcome.done(fact, Map.of());
    }
}
