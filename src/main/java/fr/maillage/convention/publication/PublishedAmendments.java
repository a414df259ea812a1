package fr.maillage.convention.publication;

import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.annex.Annexes;
import fr.maillage.convention.draft.Convention;
import fr.maillage.shared.UnknownObject;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sealed amendments of a convention, open to anybody like the convention itself. */
@Component
@Transactional(readOnly = true)
public class PublishedAmendments {

    private final Amendments amendments;
    private final Issues issues;
    private final Annexes annexes;

    PublishedAmendments(Amendments amendments, Issues issues, Annexes annexes) {
        this.amendments = amendments;
        this.issues = issues;
        this.annexes = annexes;
    }

    /** In the order of their last signatures. */
    public List<PublishedAmendment> of(Convention convention) {
        List<String> cases = amendments.findByConventionIdOrderByBegunAt(convention.id()).stream()
                .filter(amendment -> amendment.number().isPresent())
                .map(Amendment::id)
                .toList();
        return cases.isEmpty()
                ? List.of()
                : issues.findByCaseIdInAndState(cases, IssueState.SEALED).stream()
                        .map(issue -> new PublishedAmendment(issue, annexes.of(issue.caseId(), issue.number())))
                        .sorted(Comparator.comparing(PublishedAmendment::signedOn)
                                .thenComparing(PublishedAmendment::number))
                        .toList();
    }

    /** The one under a number; {@code UnknownObject} while it is not sealed. */
    PublishedAmendment of(Convention convention, String number) {
        return of(convention).stream()
                .filter(amendment -> amendment.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new UnknownObject("amendment"));
    }
}
