package fr.maillage.convention.amendment;

import fr.maillage.act.Party;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.convention.ConventionFact.AmendmentAbandoned;
import fr.maillage.convention.ConventionFact.AmendmentSent;
import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.convention.draft.DraftDecision;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.document.Letters;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The office sends the amendment to those who sign it, which freezes it, or gives it up. */
@Component
public class SendAmendment implements Verb<DraftDecision> {

    /** The form key of the task by which the office ends its draft. */
    public static final String FORM = "convention/draft-amendment";

    private final AmendmentFiles files;
    private final ConventionFiles conventions;
    private final AmendmentParties parties;
    private final Letters letters;

    SendAmendment(AmendmentFiles files, ConventionFiles conventions, AmendmentParties parties, Letters letters) {
        this.files = files;
        this.conventions = conventions;
        this.parties = parties;
        this.letters = letters;
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
        Amendment amendment = files.own(task.caseId(), actor);
        if (decision == DraftDecision.ABANDON) {
            files.advance(amendment, InstrumentState.ABANDONED);
            return Outcome.done(new AmendmentAbandoned(), Map.of("draft", decision.name()));
        }
        List<Party> named = parties.name(amendment, conventions.known(amendment.conventionId()));
        List<Refusal> lacks = Lacking.in(amendment, named, letters);
        if (!lacks.isEmpty()) {
            return Outcome.refused(lacks);
        }
        files.send(amendment, actor);
        return Outcome.done(new AmendmentSent(amendment.issue()), Map.of("draft", decision.name(), "answer", ""));
    }
}
