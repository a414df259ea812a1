package fr.maillage.mandate.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All destructions. */
public interface Destructions extends JpaRepository<Destruction, String> {

    List<Destruction> findByMandateOrderByLine(String mandate);

    long countByMandate(String mandate);

    /** How many of a mandate's stand in a night that is sealed. */
    @Query("select count(d) from Destruction d, Night n where d.mandate = :mandate and d.night = n.id"
            + " and n.document is not null")
    long countSealed(String mandate);

    /** Those that wait for their night. */
    List<Destruction> findByNightIsNullOrderById(Limit limit);

    /** The keys destroyed since then. */
    @Query("select d.id from Destruction d where d.destroyedAt > :since and d.id > :after order by d.id")
    List<String> findKeys(Instant since, String after, Limit limit);

    /** The last one. */
    Optional<Destruction> findFirstByOrderByDestroyedAtDesc();

    /** The leaves of a night's tree, in its order. */
    @Query("select d.leaf from Destruction d where d.night = :night order by d.place")
    List<String> leavesOf(String night);
}
