package fr.maillage.act;

import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

/** All revisions that acts have gone back from. */
interface UndoneRevisions extends JpaRepository<UndoneRevision, String> {

    /** SHA-256 in hex of those of the issue with this identity. */
    @Query("select d.sha256 from Issue i, UndoneRevision u, StoredDocument d"
            + " where i.identity = :identity and u.issue = i.id and d.id = u.document")
    Set<String> of(@Param("identity") String identity);
}
