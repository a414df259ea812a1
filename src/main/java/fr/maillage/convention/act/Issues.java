package fr.maillage.convention.act;

import fr.maillage.convention.draft.Convention;
import fr.maillage.shared.UnknownObject;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** All issues of all acts. */
public interface Issues extends JpaRepository<Issue, String> {

    List<Issue> findByConventionIdOrderByNumber(String conventionId);

    List<Issue> findByConventionIdOrderByNumberDesc(String conventionId);

    /** Those for which the platform has something to do now. */
    List<Issue> findByNextTryLessThanEqualOrderByNextTry(Instant now, Limit most);

    /** The issue that is sent, or being sealed. */
    default Issue present(Convention convention) {
        return findById(Issue.idOf(convention.id(), convention.issue())).orElseThrow(() -> new UnknownObject("issue"));
    }
}
