package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.InstrumentState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** All amendments of all conventions. */
public interface Amendments extends JpaRepository<Amendment, String> {

    boolean existsByConventionIdAndStructureAndStateNot(String conventionId, String structure, InstrumentState state);

    boolean existsByConventionIdAndPartnerAndStateIn(
            String conventionId, String partner, Collection<InstrumentState> states);

    List<Amendment> findByConventionIdAndState(String conventionId, InstrumentState state);

    int countByConventionIdAndState(String conventionId, InstrumentState state);

    /** Sealed, for none has a number before. */
    Optional<Amendment> findByConventionIdAndNumber(String conventionId, String number);

    /** In the order in which they were begun. */
    List<Amendment> findByConventionIdOrderByBegunAt(String conventionId);
}
