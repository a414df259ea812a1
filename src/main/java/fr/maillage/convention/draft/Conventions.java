package fr.maillage.convention.draft;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** All conventions. */
public interface Conventions extends JpaRepository<Convention, String> {

    List<Convention> findTop50ByDepartementInOrderByBegunAtDesc(Collection<String> departements);

    boolean existsByDepartementAndStateIn(String departement, Collection<ConventionState> states);
}
