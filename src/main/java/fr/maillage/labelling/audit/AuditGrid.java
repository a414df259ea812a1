package fr.maillage.labelling.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dated version of what an auditor verifies on site. Texts are by language code.
 *
 * @param from the first day on which visits follow it
 */
public record AuditGrid(
        String code, Map<String, String> name, LocalDate from, List<Section> sections, List<Line> lines) {

    /** A chapter of the grid. */
    public record Section(String code, Map<String, String> title) {}

    /** How strictly a line is asked. */
    public enum Level {
        OBLIGATORY,
        CONDITIONAL,
        RECOMMENDED
    }

    /**
     * One line.
     *
     * @param notApplicable the kinds of structure for which it may be answered "not applicable"
     * @param from the first day on which it is asked; null when from the beginning
     * @param waivedBy the line that stands in for it when that one is met; null for most
     */
    public record Line(
            int number,
            String code,
            String section,
            Level level,
            Set<String> when,
            Set<String> kinds,
            Set<String> notApplicable,
            LocalDate from,
            Map<String, String> text,
            Map<String, String> evidence,
            String source,
            String waivedBy) {

        /** Whether the agreement depends on it. */
        public boolean blocks() {
            return level != Level.RECOMMENDED;
        }

        public boolean mayBeNotApplicable(String kind) {
            return notApplicable.contains(kind);
        }
    }

    /** The lines asked on a day, in order. */
    public List<Line> linesOn(LocalDate day) {
        return lines.stream()
                .filter(line -> line.from() == null || !day.isBefore(line.from()))
                .toList();
    }
}
