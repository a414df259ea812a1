package fr.maillage.labelling.audit;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Visits on site. */
public interface Audits extends JpaRepository<Audit, String> {

    List<Audit> findByCandidacyId(String candidacyId);
}
