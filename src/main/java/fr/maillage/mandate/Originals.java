package fr.maillage.mandate;

import fr.maillage.mandate.Original.Copy;
import java.util.Arrays;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of originals. */
public interface Originals extends JpaRepository<Original, String> {

    /** Takes both originals away; those that are gone already are no error. */
    default void deleteOf(String mandate) {
        deleteAllById(Arrays.stream(Copy.values())
                .map(copy -> Original.idOf(mandate, copy))
                .toList());
    }
}
