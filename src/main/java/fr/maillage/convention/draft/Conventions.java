package fr.maillage.convention.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

/** All conventions. */
public interface Conventions extends JpaRepository<Convention, String> {

    List<Convention> findTop50ByDepartementInOrderByBegunAtDesc(Collection<String> departements);

    Optional<Convention> findFirstByDepartementAndStateOrderBySignedOnDesc(String departement, InstrumentState state);

    /** The one that was sealed last. */
    default Optional<Convention> inForceIn(String departement) {
        return findFirstByDepartementAndStateOrderBySignedOnDesc(departement, InstrumentState.SEALED);
    }

    Slice<Convention> findByState(InstrumentState state, Pageable page);

    Slice<Convention> findByStateAndDepartement(InstrumentState state, String departement, Pageable page);

    Optional<Convention> findByNumber(String number);

    boolean existsByDepartementAndStateIn(String departement, Collection<InstrumentState> states);
}
