package fr.maillage.mandate;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The notes on all démarches. */
public interface Notes extends JpaRepository<Note, String> {

    List<Note> findByProcedureOrderByNotedAt(String procedure);

    @Modifying
    @Query("delete from Note n where n.procedure in :procedures")
    void deleteOf(Collection<String> procedures);
}
