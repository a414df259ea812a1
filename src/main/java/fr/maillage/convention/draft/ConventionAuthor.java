package fr.maillage.convention.draft;

import fr.maillage.act.ActAuthor;
import fr.maillage.act.ActText;
import fr.maillage.act.Difference;
import fr.maillage.act.Enclosure;
import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.people.Actor;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the convention's act says, and what becomes of the convention with it. */
@Component
class ConventionAuthor implements ActAuthor {

    private final ConventionFiles files;
    private final ConventionModel model;
    private final Enclosures enclosures;
    private final ConventionDifferences differences;
    private final ApplicationEventPublisher listeners;

    ConventionAuthor(
            ConventionFiles files,
            ConventionModel model,
            Enclosures enclosures,
            ConventionDifferences differences,
            ApplicationEventPublisher listeners) {
        this.files = files;
        this.model = model;
        this.enclosures = enclosures;
        this.differences = differences;
        this.listeners = listeners;
    }

    @Override
    public String kind() {
        return Convention.KIND;
    }

    @Override
    public String series() {
        return "CD";
    }

    @Override
    public void prepare(Issue issue) {
        enclosures.assemble(files.known(issue.caseId()));
    }

    @Override
    public ActText text(Issue issue, List<Party> parties) {
        return model.text(files.known(issue.caseId()), parties);
    }

    @Override
    public List<Enclosure> enclosed(Issue issue, Actor actor) {
        return enclosures.of(issue, actor);
    }

    @Override
    public List<Difference> differences(Issue former, Actor actor) {
        return differences.since(former, files.known(former.caseId()), actor);
    }

    @Override
    public boolean isOwn(Issue issue, Actor actor) {
        return files.isOwn(files.known(issue.caseId()), actor);
    }

    @Override
    public void signed(Issue issue) {
        files.advance(files.known(issue.caseId()), InstrumentState.SIGNED);
    }

    @Override
    public void sealed(Issue issue) {
        Convention convention = files.known(issue.caseId());
        convention.seal(issue.actNumber().orElseThrow(), issue.signedOn().orElseThrow());
        listeners.publishEvent(new ConventionSealed(convention));
    }

    @Override
    public void takenBack(Issue issue) {
        files.advance(files.known(issue.caseId()), InstrumentState.DRAFTING);
    }
}
