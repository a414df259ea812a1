package fr.maillage.breach;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** The register. */
public interface Breaches extends JpaRepository<Breach, String> {

    List<Breach> findByOrganisationInOrReporterOrderByReportedAtDesc(
            Collection<String> organisations, String reporter, Limit most);

    List<Breach> findAllByOrderByReportedAtDesc(Limit most);
}
