package fr.maillage.mandate.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.mandate.Mandate;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.Dated;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** The editions of the catalogue; a mandate keeps to the one in force on the day on which it was begun. */
@Component
public class Catalogue {

    private final List<Edition> editions = DataFiles.read("mandate/catalogue.json", new TypeReference<>() {});

    /** The edition to which a mandate keeps. */
    public Edition of(Mandate mandate) {
        return on(LocalDate.ofInstant(mandate.begunAt(), ZoneOffset.UTC));
    }

    /** The edition in force on a day. */
    public Edition on(LocalDate day) {
        return Dated.on(day, editions);
    }
}
