package fr.maillage.delegation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of delegations. */
interface DelegationRows extends JpaRepository<Delegation, String> {

    List<Delegation> findByRightInOrderByGivenAtDescIdAsc(Collection<String> rights);

    List<Delegation> findByDelegateOrderByGivenAtDescIdAsc(String delegate);

    List<Delegation> findByDelegateAndRightOrderByGivenAtDescIdAsc(String delegate, String right);

    List<Delegation> findByAwaited(String awaited);

    @Query("select d from Delegation d where d.delegate = :delegate and d.revokedAt is null"
            + " and d.begins <= :now and d.ends > :now order by d.ends desc, d.id")
    List<Delegation> inForce(String delegate, Instant now);

    @Query("select d from Delegation d where d.right = :right and d.revokedAt is null"
            + " and d.begins <= :now and d.ends > :now order by d.id")
    List<Delegation> lent(String right, Instant now);
}
