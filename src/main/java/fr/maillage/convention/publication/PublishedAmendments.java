package fr.maillage.convention.publication;

import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
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

    PublishedAmendments(Amendments amendments, Issues issues) {
        this.amendments = amendments;
        this.issues = issues;
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
                        .map(PublishedAmendment::new)
                        .sorted(Comparator.comparing(PublishedAmendment::signedOn)
                                .thenComparing(PublishedAmendment::number))
                        .toList();
    }

    /** The document that is the sealed amendment. */
    String document(Convention convention, String number) {
        return of(convention).stream()
                .filter(amendment -> amendment.number().equals(number))
                .flatMap(amendment -> amendment.issue().revision().stream())
                .findFirst()
                .orElseThrow(() -> new UnknownObject("amendment"));
    }
}
