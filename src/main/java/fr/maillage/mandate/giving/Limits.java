package fr.maillage.mandate.giving;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How far a mandate may go.
 *
 * @param from mandates given from this day on keep to it
 * @param mostProcedures how many démarches one mandate may name: more is a general mandate in disguise
 * @param longestMonths for how long it may be given
 */
record Limits(LocalDate from, int mostProcedures, int longestMonths, String source) {

    private static final List<Limits> ALL = DataFiles.read("mandate/limits.json", new TypeReference<>() {});

    static Limits on(LocalDate day) {
        return ALL.stream()
                .filter(limits -> !limits.from().isAfter(day))
                .max(Comparator.comparing(Limits::from))
                .orElseThrow(() -> new IllegalStateException("no limits for mandates on " + day));
    }
}
