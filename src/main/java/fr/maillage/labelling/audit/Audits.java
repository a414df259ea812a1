package fr.maillage.labelling.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Visits on site. */
public interface Audits extends JpaRepository<Audit, String> {

    List<Audit> findByCandidacyIdOrderByVisit(String candidacyId);

    Optional<Audit> findFirstByCandidacyIdOrderByVisitDesc(String candidacyId);
}
