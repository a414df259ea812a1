package fr.maillage.mandate;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The démarches of all mandates. */
public interface Procedures extends JpaRepository<Procedure, String> {

    List<Procedure> findByMandateOrderByNumber(String mandate);
}
