package fr.maillage.convention.draft;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The parties of all issues of all conventions. */
public interface Parties extends JpaRepository<Party, String> {

    /** Those of one issue, in the order in which the act names them. */
    List<Party> findByConventionIdAndIssueOrderByPlace(String conventionId, int issue);

    Optional<Party> findByConventionIdAndIssueAndSideAndOrganisation(
            String conventionId, int issue, Side side, String organisation);

    default List<Party> of(Convention convention) {
        return findByConventionIdAndIssueOrderByPlace(convention.id(), convention.issue());
    }
}
