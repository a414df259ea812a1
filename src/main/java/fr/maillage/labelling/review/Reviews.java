package fr.maillage.labelling.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The reviews of the prefects' offices. */
public interface Reviews extends JpaRepository<Review, String> {

    List<Review> findByCandidacyIdOrderByConcludedAt(String candidacyId);
}
