package fr.maillage.mandate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The démarches of all mandates. */
public interface Procedures extends JpaRepository<Procedure, String> {

    List<Procedure> findByMandateOrderByNumber(String mandate);

    /** Whether one of them is withdrawn and kept for its partner. */
    boolean existsByMandateAndKeptUntilIsNotNull(String mandate);

    /** Those withdrawn whose data was kept until before then. */
    List<Procedure> findByKeptUntilLessThan(LocalDate day, Limit limit);

    /** The ids of those that still have their data. */
    @Query("select p.id from Procedure p where p.erasedAt is null and p.id > :after order by p.id")
    List<String> findIdsWithData(String after, Limit limit);

    @Query("select p.id from Procedure p where p.erasedAt is null and p.id in :ids")
    List<String> findIdsWithDataAmong(Collection<String> ids);
}
