package fr.maillage.act;

import fr.maillage.act.Party.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The parties of all issues of all acts. */
public interface Parties extends JpaRepository<Party, String> {

    /** Those of one issue, in the order in which the act names them. */
    List<Party> findByCaseIdAndIssueOrderByPlace(String caseId, int issue);

    /** Those for which somebody answered by that act of delegation. */
    List<Party> findByDelegation(String document);

    default List<Party> of(Issue issue) {
        return of(issue.caseId(), issue.number());
    }

    /** Those of an issue that may still be a draft. */
    default List<Party> of(String caseId, int issue) {
        return findByCaseIdAndIssueOrderByPlace(caseId, issue);
    }

    /** When the last of them answered; empty before the first one did. */
    default Optional<Instant> lastAnswer(String caseId, int issue) {
        return of(caseId, issue).stream()
                .map(Party::answeredAt)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** Names in an issue whoever is not named there yet, after those who are. */
    default void complete(String caseId, int issue, String departement, List<Named> wanted) {
        List<Party> present = of(caseId, issue);
        int place = present.stream().mapToInt(Party::place).max().orElse(0);
        for (Named one : wanted) {
            if (present.stream().noneMatch(one::is)) {
                place++;
                save(new Party(caseId, issue, departement, one, place));
            }
        }
    }
}
