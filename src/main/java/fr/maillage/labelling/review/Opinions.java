package fr.maillage.labelling.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Opinions asked and given. */
public interface Opinions extends JpaRepository<Opinion, String> {

    List<Opinion> findByCandidacyIdOrderByFilingDescPartner(String candidacyId);

    List<Opinion> findByCandidacyIdAndFiling(String candidacyId, int filing);

    List<Opinion> findByCandidacyIdAndPartner(String candidacyId, String partner);

    /** What a partner was asked last: one of few, and the database is spared a sort. */
    default Optional<Opinion> latest(String candidacyId, String partner) {
        return findByCandidacyIdAndPartner(candidacyId, partner).stream().max(Comparator.comparing(Opinion::filing));
    }
}
