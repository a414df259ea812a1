package fr.maillage.mandate;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The notes on all démarches. */
public interface Notes extends JpaRepository<Note, String> {

    List<Note> findByProcedureOrderByNotedAt(String procedure);

    void deleteByProcedureIn(Collection<String> procedures);
}
