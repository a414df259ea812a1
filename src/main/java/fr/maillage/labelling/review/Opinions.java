package fr.maillage.labelling.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Opinions asked and given. */
public interface Opinions extends JpaRepository<Opinion, String> {

    List<Opinion> findByCandidacyIdOrderByFilingDescPartner(String candidacyId);

    List<Opinion> findByCandidacyIdAndFiling(String candidacyId, int filing);

    Optional<Opinion> findFirstByCandidacyIdAndPartnerOrderByFilingDesc(String candidacyId, String partner);
}
