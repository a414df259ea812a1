package fr.maillage.mandate.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The trees of all nights. */
public interface Nights extends JpaRepository<Night, String> {

    Optional<Night> findByRoot(String root);

    Optional<Night> findByNumber(String number);

    List<Night> findByErrandNextTryLessThanEqualOrderByErrandNextTry(Instant now, Limit limit);

    List<Night> findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(int attempts, Limit limit);
}
