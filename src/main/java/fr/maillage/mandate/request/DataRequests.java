package fr.maillage.mandate.request;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The requests of all citizens. */
interface DataRequests extends JpaRepository<DataRequest, String> {

    List<DataRequest> findByMandateOrderByAskedAt(String mandate);
}
