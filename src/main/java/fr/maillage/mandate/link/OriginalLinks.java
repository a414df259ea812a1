package fr.maillage.mandate.link;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of links, by the mandate of each. */
public interface OriginalLinks extends JpaRepository<OriginalLink, String> {

    List<OriginalLink> findByErrandNextTryLessThanEqualOrderByErrandNextTry(Instant now, Limit most);
}
