package fr.maillage.convention.amendment;

import fr.maillage.act.ActAuthor;
import fr.maillage.act.ActText;
import fr.maillage.act.Difference;
import fr.maillage.act.Enclosure;
import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.act.Party;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.convention.draft.Wording;
import fr.maillage.people.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an amendment's act says, and what becomes of the amendment with it. */
@Component
class AmendmentAuthor implements ActAuthor {

    private final AmendmentFiles files;
    private final AmendmentModel model;
    private final AmendmentAnnexes annexes;
    private final Issues issues;

    AmendmentAuthor(AmendmentFiles files, AmendmentModel model, AmendmentAnnexes annexes, Issues issues) {
        this.files = files;
        this.model = model;
        this.annexes = annexes;
        this.issues = issues;
    }

    @Override
    public String kind() {
        return Amendment.KIND;
    }

    @Override
    public String series() {
        return "AV";
    }

    @Override
    public void prepare(Issue issue) {
        annexes.assemble(issue);
    }

    @Override
    public ActText text(Issue issue, List<Party> parties) {
        return model.text(files.known(issue.caseId()), parties);
    }

    @Override
    public List<Difference> differences(Issue former, Actor actor) {
        Amendment amendment = files.known(former.caseId());
        Optional<Issue> next = issues.after(former);
        Wording before = Wording.read(former.content());
        Wording after = amendment.sentIn(next);
        Stream<Difference> texts = amendment.occasion().codes().stream()
                .flatMap(code -> Difference.between(before.of(code), after.of(code), "amendment." + code));
        return Stream.concat(texts, annexes.differences(former, next, actor)).toList();
    }

    @Override
    public List<Enclosure> enclosed(Issue issue, Actor actor) {
        return annexes.of(issue, actor);
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
        files.known(issue.caseId())
                .seal(issue.actNumber().orElseThrow(), issue.signedOn().orElseThrow());
    }

    @Override
    public void takenBack(Issue issue) {
        files.advance(files.known(issue.caseId()), InstrumentState.DRAFTING);
    }
}
