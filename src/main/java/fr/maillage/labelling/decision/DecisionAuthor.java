package fr.maillage.labelling.decision;

import fr.maillage.act.ActAuthor;
import fr.maillage.act.ActText;
import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.DecisionSigned;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a decision says: the label that was granted. It says what is decided already, so it is neither refused nor taken
 * back.
 */
@Component
class DecisionAuthor implements ActAuthor {

    private static final String TEMPLATE = "label-decision";

    private final Decisions decisions;
    private final DecisionModel model;
    private final Journal journal;

    DecisionAuthor(Decisions decisions, DecisionModel model, Journal journal) {
        this.decisions = decisions;
        this.model = model;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return Decisions.KIND;
    }

    @Override
    public String series() {
        return Granted.SERIES;
    }

    @Override
    public String number(Issue issue, LocalDate signedOn) {
        return decisions.known(issue.caseId()).number();
    }

    @Override
    public boolean isRefusable() {
        return false;
    }

    @Override
    public ActText text(Issue issue, List<Party> parties) {
        return new ActText(TEMPLATE, model.of(decisions.known(issue.caseId())), issue.title());
    }

    @Override
    public boolean isOwn(Issue issue, Actor actor) {
        return false;
    }

    @Override
    public void signed(Issue issue) {
        decisions.reach(issue.caseId(), Decisions.SIGNED);
    }

    /** The case of the label, over by now, is told of it. */
    @Override
    public void sealed(Issue issue) {
        decisions.reach(issue.caseId(), Decisions.SEALED);
        Granted granted = decisions.known(issue.caseId());
        DecisionSigned signed =
                new DecisionSigned(granted.number(), issue.identity().orElseThrow());
        journal.record(granted.label().id(), Journal.PLATFORM, signed);
    }

    @Override
    public void takenBack(Issue issue) {
        throw new IllegalStateException("a decision on a label is not taken back: " + issue.id());
    }
}
