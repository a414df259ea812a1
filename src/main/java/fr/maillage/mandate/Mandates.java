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

    Optional<Mandate> findByProof(String proof);

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

    /** The ids of those that ended before then, are not destroyed, and kept nothing, or something until before that day. */
    @Query("select m.id from Mandate m where m.state = fr.maillage.mandate.MandateState.ENDED and m.endedAt < :moment"
            + " and (m.hold.until is null or m.hold.until < :day) and (m.releasedAt is null or m.releasedAt < :moment)"
            + " and not exists (select p from Procedure p where p.mandate = m.id and p.keptUntil >= :day)"
            + " and m.id > :after order by m.id")
    List<String> findEndedBefore(Instant moment, LocalDate day, String after, Limit limit);

    /** The ids of drafts that were begun before then. */
    @Query(
            "select m.id from Mandate m where m.state = fr.maillage.mandate.MandateState.PREPARED and m.begunAt < :moment"
                    + " and m.id > :after order by m.id")
    List<String> findPreparedBefore(Instant moment, String after, Limit limit);

    /** The ids of those that nobody has ended though their last day was before that one. */
    @Query("select m.id from Mandate m where m.state = fr.maillage.mandate.MandateState.IN_FORCE and m.endsOn < :day"
            + " and m.id > :after order by m.id")
    List<String> findInForceAfterTheirLastDay(LocalDate day, String after, Limit limit);

    /** The ids of those that still have the data of a démarche that was over before then, with the same kept. */
    @Query("select distinct m.id from Procedure p, Mandate m where p.erasedAt is null and p.overAt < :moment"
            + " and (p.keptUntil is null or p.keptUntil < :day)"
            + " and m.id = p.mandate and (m.hold.until is null or m.hold.until < :day)"
            + " and (m.releasedAt is null or m.releasedAt < :moment) and m.id > :after order by m.id")
    List<String> findWithProceduresOverBefore(Instant moment, LocalDate day, String after, Limit limit);

    Optional<Mandate> findByNumber(String number);

    Slice<Mandate> findByOrganisationInAndBegunAtBetween(
            Collection<String> organisations, Instant from, Instant until, Pageable page);

    Slice<Mandate> findByOrganisationInAndStateInAndBegunAtBetween(
            Collection<String> of, Collection<MandateState> states, Instant from, Instant until, Pageable page);
}
