package fr.maillage.breach;

import java.util.Collection;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;

/** The register. */
public interface Breaches extends JpaRepository<Breach, String> {

    Slice<Breach> findByOrganisationInOrReporter(Collection<String> organisations, String reporter, Pageable page);

    Slice<Breach> findAllBy(Pageable page);
}
