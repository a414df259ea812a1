package fr.maillage.act;

import fr.maillage.shared.UnknownObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** All issues of all acts. */
public interface Issues extends JpaRepository<Issue, String> {

    /** The latest first. */
    List<Issue> findByCaseIdOrderByNumberDesc(String caseId);

    Optional<Issue> findFirstByCaseIdOrderByNumberDesc(String caseId);

    /** Those for which the platform has something to do now. */
    List<Issue> findByNextTryLessThanEqualOrderByNextTry(Instant now, Limit most);

    /** The issue that is signed, being sealed, or was taken back last. */
    default Issue present(String caseId) {
        return findFirstByCaseIdOrderByNumberDesc(caseId).orElseThrow(() -> new UnknownObject("issue"));
    }
}
