package fr.maillage.labelling.welcome;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What has been done of the welcome lists. */
interface Ticks extends JpaRepository<Tick, String> {

    List<Tick> findByLabelIn(Collection<String> labels);
}
