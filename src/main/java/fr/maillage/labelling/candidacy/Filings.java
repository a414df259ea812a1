package fr.maillage.labelling.candidacy;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What was filed, filing by filing. */
public interface Filings extends JpaRepository<Filing, String> {

    List<Filing> findTop2ByCandidacyIdOrderByNumberDesc(String candidacyId);

    int countByCandidacyId(String candidacyId);
}
