package fr.maillage.labelling.candidacy;

import org.springframework.data.jpa.repository.JpaRepository;

/** What was filed, filing by filing. */
public interface Filings extends JpaRepository<Filing, String> {

    int countByCandidacyId(String candidacyId);
}
