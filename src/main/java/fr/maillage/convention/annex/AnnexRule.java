package fr.maillage.convention.annex;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Which annex a convention must have.
 *
 * @param title as the act lists it
 * @param source the article that asks for it
 * @param from conventions whose day of reference is earlier need not have it
 */
public record AnnexRule(int number, String title, String source, LocalDate from) {

    public AnnexKind kind() {
        return AnnexKind.of(number);
    }

    /** As the template of an act names one that is not made yet. */
    Map<String, Object> inPrint() {
        return Map.of("number", number, "title", title, "made", List.of());
    }
}
