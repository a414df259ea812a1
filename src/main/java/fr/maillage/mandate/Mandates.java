package fr.maillage.mandate;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The table of mandates; never searched by who gave one. */
public interface Mandates extends JpaRepository<Mandate, String> {

    Optional<Mandate> findByCheckHash(String hash);

    Optional<Mandate> findBySecretHash(String hash);

    /** For whoever acts under it: of two at once, the second changes nothing and may be run again. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select m from Mandate m where m.id = :id")
    Optional<Mandate> findToActOn(String id);

    /** The ids of those that are not over, a thousand at a time. */
    @Query("select m.id from Mandate m where m.state in :states and m.id > :after order by m.id")
    List<String> findIds(Collection<MandateState> states, String after, Limit limit);

    @Query("select m.id from Mandate m where m.state in :states and m.id in :ids")
    List<String> findIdsAmong(Collection<MandateState> states, Collection<String> ids);

    /** Those whose hold has run out. */
    List<Mandate> findByHoldUntilLessThan(LocalDate day, Limit limit);

    /** The ids of mandates that ended, and of drafts that were begun, before these moments, and are held by nobody. */
    @Query("select m.id from Mandate m where m.hold.until is null and (m.releasedAt is null or m.releasedAt < :ended)"
            + " and (m.state = fr.maillage.mandate.MandateState.ENDED and m.endedAt < :ended"
            + " or m.state = fr.maillage.mandate.MandateState.PREPARED and m.begunAt < :begun) order by m.id")
    List<String> findStillThere(Instant ended, Instant begun, Limit limit);

    /** The ids of those that are held by nobody, and have the data of a démarche that was over before then. */
    @Query("select m.id from Procedure p, Mandate m where p.erasedAt is null and p.overAt < :over and m.id = p.mandate"
            + " and m.hold.until is null and (m.releasedAt is null or m.releasedAt < :over) order by m.id")
    List<String> findWithProceduresStillThere(Instant over, Limit limit);

    Optional<Mandate> findByNumber(String number);

    Slice<Mandate> findByOrganisationInAndBegunAtBetween(
            Collection<String> organisations, Instant from, Instant until, Pageable page);

    Slice<Mandate> findByOrganisationInAndStateInAndBegunAtBetween(
            Collection<String> of, Collection<MandateState> states, Instant from, Instant until, Pageable page);
}
