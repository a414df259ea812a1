package fr.maillage.mandate;

import fr.maillage.mandate.Original.Copy;
import java.util.Arrays;
import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The table of originals. */
public interface Originals extends JpaRepository<Original, String> {

    /** Takes both originals away; those that are gone already are no error. */
    default void deleteOf(String mandate) {
        deleteUnread(Arrays.stream(Copy.values())
                .map(copy -> Original.idOf(mandate, copy))
                .toList());
    }

    @Modifying
    @Query("delete from Original o where o.id in :ids")
    void deleteUnread(Collection<String> ids);
}
