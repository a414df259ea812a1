package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.InstrumentState;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All amendments of all conventions. */
public interface Amendments extends JpaRepository<Amendment, String> {

    boolean existsByConventionIdAndStructureAndStateNot(String conventionId, String structure, InstrumentState state);

    boolean existsByConventionIdAndPartnerAndStateIn(
            String conventionId, String partner, Collection<InstrumentState> states);

    /** In the order in which they were begun. */
    List<Amendment> findByConventionIdOrderByBegunAt(String conventionId);
}
