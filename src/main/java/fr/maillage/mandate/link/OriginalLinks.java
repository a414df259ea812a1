package fr.maillage.mandate.link;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of links, by the mandate of each. */
public interface OriginalLinks extends JpaRepository<OriginalLink, String> {

    /** One that is gone already is no error. */
    @Modifying
    @Query("delete from OriginalLink l where l.mandate = :mandate")
    void deleteOf(String mandate);

    List<OriginalLink> findByErrandNextTryLessThanEqualOrderByErrandNextTry(Instant now, Limit most);
}
