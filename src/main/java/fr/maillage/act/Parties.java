package fr.maillage.act;

import java.util.List;
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
}
