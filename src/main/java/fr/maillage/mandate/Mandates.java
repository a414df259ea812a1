package fr.maillage.mandate;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of mandates; never searched by who gave one. */
public interface Mandates extends JpaRepository<Mandate, String> {

    Optional<Mandate> findByCheckHash(String hash);

    Optional<Mandate> findBySecretHash(String hash);

    Optional<Mandate> findByNumber(String number);

    List<Mandate> findByOrganisationInAndBegunAtBetweenOrderByBegunAtDesc(
            Collection<String> organisations, Instant from, Instant until, Limit limit);
}
