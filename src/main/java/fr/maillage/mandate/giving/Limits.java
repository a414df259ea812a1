package fr.maillage.mandate.giving;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.Dated;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a mandate may go.
 *
 * @param from mandates given from this day on keep to it
 * @param mostProcedures how many démarches one mandate may name: more is a general mandate in disguise
 * @param longestMonths for how long it may be given
 */
record Limits(LocalDate from, int mostProcedures, int longestMonths, String source) implements Dated {

    private static final List<Limits> ALL = DataFiles.read("mandate/limits.json", new TypeReference<>() {});

    static Limits on(LocalDate day) {
        return Dated.on(day, ALL);
    }
}
