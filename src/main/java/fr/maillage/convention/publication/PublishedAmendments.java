package fr.maillage.convention.publication;

import fr.maillage.act.Issue;
import fr.maillage.act.IssueState;
import fr.maillage.act.Issues;
import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.annex.Annex;
import fr.maillage.convention.annex.Annexes;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.shared.UnknownObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sealed amendments of a convention, open to anybody like the convention itself. */
@Component
@Transactional(readOnly = true)
class PublishedAmendments {

    private final Amendments amendments;
    private final Issues issues;
    private final Annexes annexes;

    PublishedAmendments(Amendments amendments, Issues issues, Annexes annexes) {
        this.amendments = amendments;
        this.issues = issues;
        this.annexes = annexes;
    }

    /** In the order of their last signatures. */
    List<PublishedAmendment> of(Convention convention) {
        List<String> cases = amendments.findByConventionIdAndState(convention.id(), InstrumentState.SEALED).stream()
                .map(Amendment::id)
                .toList();
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<String, List<Annex>> listed =
                annexes.findByCaseIdIn(cases).stream().collect(Collectors.groupingBy(Annex::caseId));
        return issues.findByCaseIdInAndState(cases, IssueState.SEALED).stream()
                .map(issue -> new PublishedAmendment(issue, listed(issue, listed)))
                .sorted(Comparator.comparing(PublishedAmendment::signedOn).thenComparing(PublishedAmendment::number))
                .toList();
    }

    /** The act of the one under a number; {@code UnknownObject} while it is not sealed. */
    Issue act(Convention convention, String number) {
        return amendments
                .findByConventionIdAndNumber(convention.id(), number)
                .map(amendment -> issues.present(amendment.id()))
                .orElseThrow(() -> new UnknownObject("amendment"));
    }

    int count(Convention convention) {
        return amendments.countByConventionIdAndState(convention.id(), InstrumentState.SEALED);
    }

    private static List<Annex> listed(Issue issue, Map<String, List<Annex>> all) {
        return all.getOrDefault(issue.caseId(), List.of()).stream()
                .filter(annex -> annex.issue() == issue.number())
                .sorted(Comparator.comparing(Annex::kind))
                .toList();
    }
}
