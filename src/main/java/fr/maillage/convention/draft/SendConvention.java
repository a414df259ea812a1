package fr.maillage.convention.draft;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.convention.ConventionFact;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office sends the draft to its parties, which freezes it, or gives it up. */
@Component
public class SendConvention implements Verb<DraftDecision> {

    /** The form key of the task by which the office ends its draft. */
    public static final String FORM = "convention/draft-convention";

    private final ConventionFiles files;
    private final Missing missing;

    SendConvention(ConventionFiles files, Missing missing) {
        this.files = files;
        this.missing = missing;
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public Class<DraftDecision> decision() {
        return DraftDecision.class;
    }

    @Override
    public Outcome apply(Task task, DraftDecision decision, Actor actor) {
        Convention convention = files.own(task.caseId(), actor);
        if (decision == DraftDecision.ABANDON) {
            files.advance(convention, InstrumentState.ABANDONED);
            return Outcome.done(new ConventionFact.ConventionAbandoned(), Map.of("draft", decision.name()));
        }
        List<Refusal> lacks = missing.in(convention);
        if (!lacks.isEmpty()) {
            return Outcome.refused(lacks);
        }
        files.send(convention, actor);
        return Outcome.done(
                new ConventionFact.ConventionSent(convention.issue()), Map.of("draft", decision.name(), "answer", ""));
    }
}
