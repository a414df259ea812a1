package fr.maillage.convention.publication;

import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.signing.RelatedActs;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a convention how often it was amended, and of an amendment what it amends. */
@Component
@Transactional(readOnly = true)
class RelatedPublications implements RelatedActs {

    private final Issues issues;
    private final Conventions conventions;
    private final Amendments amendments;
    private final PublishedAmendments published;

    RelatedPublications(Issues issues, Conventions conventions, Amendments amendments, PublishedAmendments published) {
        this.issues = issues;
        this.conventions = conventions;
        this.amendments = amendments;
        this.published = published;
    }

    @Override
    public Optional<Related> of(String identity) {
        return issues.findFirstByIdentity(identity)
                .filter(issue -> issue.state() == IssueState.SEALED)
                .flatMap(this::related);
    }

    private Optional<Related> related(Issue issue) {
        boolean amending = issue.kind().equals(Amendment.KIND);
        Optional<Convention> convention = amending
                ? amendments
                        .findById(issue.caseId())
                        .map(Amendment::conventionId)
                        .flatMap(conventions::findById)
                : conventions.findById(issue.caseId());
        return convention.flatMap(
                known -> known.number().map(number -> new Related(number, amending, published.count(known))));
    }
}
