package fr.maillage.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of the addresses that accounts wanted to have. */
interface AddressChanges extends JpaRepository<AddressChange, String> {

    Optional<AddressChange> findByTokenHash(String tokenHash);

    List<AddressChange> findByAccountAndEndedAtIsNull(String account);

    int countByAccountAndAskedAtAfter(String account, Instant since);
}
