package fr.maillage.act;

import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holds an issue, or the draft of one, against the issue that was taken back before it. */
@Component
@Transactional(readOnly = true)
public class FormerIssues {

    private final Issues issues;
    private final Parties parties;
    private final Authors authors;

    FormerIssues(Issues issues, Parties parties, Authors authors) {
        this.issues = issues;
        this.parties = parties;
        this.authors = authors;
    }

    /** The one before an issue that was sent; empty when that is the first. Who calls has asked whether it may be seen. */
    public Optional<Former> before(Issue issue, Actor actor) {
        return issues.of(issue.caseId(), issue.number() - 1).map(former -> compared(former, actor));
    }

    /** The one before the draft; empty while none was sent. A draft is unknown to all who do not answer for the act. */
    public Optional<Former> beforeDraft(String caseId, Actor actor) {
        return issues.findFirstByCaseIdOrderByNumberDesc(caseId).map(former -> {
            if (!authors.of(former).isOwn(former, actor)) {
                throw new UnknownObject("draft");
            }
            return compared(former, actor);
        });
    }

    private Former compared(Issue former, Actor actor) {
        List<Party> then = parties.of(former);
        List<Party> now = parties.of(former.caseId(), former.number() + 1);
        Stream<Difference> said = authors.of(former).differences(former, actor).stream();
        return Former.of(
                former,
                then,
                Stream.concat(said, PartyDifferences.between(then, now)).toList());
    }
}
