package fr.maillage.labelling.page;

import fr.maillage.labelling.audit.Audit;
import fr.maillage.labelling.audit.Sheet;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What a sponsor promised about one line of the grid that was not met.
 *
 * @param number the line's
 */
public record Promise(int number, String action, LocalDate until) {

    static Stream<Promise> of(Audit audit, Sheet sheet) {
        return sheet.failures().stream()
                .filter(line -> audit.corrections().has(line.code() + ".until"))
                .map(line -> new Promise(
                        line.number(),
                        audit.corrections().get(line.code() + ".action"),
                        LocalDate.parse(audit.corrections().get(line.code() + ".until"))));
    }
}
