package fr.maillage.act;

import fr.maillage.shared.UnknownObject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** All issues of all acts. */
public interface Issues extends JpaRepository<Issue, String> {

    /** The latest first. */
    List<Issue> findByCaseIdOrderByNumberDesc(String caseId);

    List<Issue> findByCaseIdInAndState(Collection<String> cases, IssueState state);

    /** The act of that name, found by its index. */
    Optional<Issue> findFirstByIdentity(String identity);

    Optional<Issue> findFirstByCaseIdOrderByNumberDesc(String caseId);

    /** Those for which the platform has something to do now. */
    List<Issue> findByErrandNextTryLessThanEqualOrderByErrandNextTry(Instant now, Limit most);

    /** Those for which the platform has tried as often in vain, the oldest trouble first. */
    List<Issue> findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(int attempts, Limit most);

    /**
     * What is known of the issue with this identity, found by its index.
     *
     * @param size of its last revision in bytes
     * @param latest the number of the issue that came last in its case
     */
    record Held(IssueState state, int number, int latest, long size, String sha256) {}

    @Query("select new fr.maillage.act.Issues$Held(i.state, i.number,"
            + " (select max(j.number) from Issue j where j.caseId = i.caseId), d.size, d.sha256)"
            + " from Issue i, StoredDocument d where i.identity = :identity and d.id = i.revision")
    Optional<Held> held(@Param("identity") String identity);

    default Optional<Issue> of(String caseId, int number) {
        return findById(Issue.idOf(caseId, number));
    }

    /** The one that was sent after an issue was taken back; empty while it is drafted. */
    default Optional<Issue> after(Issue former) {
        return of(former.caseId(), former.number() + 1);
    }

    /** The issue that is signed, being sealed, or was taken back last. */
    default Issue present(String caseId) {
        return findFirstByCaseIdOrderByNumberDesc(caseId).orElseThrow(() -> new UnknownObject("issue"));
    }
}
