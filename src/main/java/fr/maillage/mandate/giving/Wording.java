package fr.maillage.mandate.giving;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a citizen is told before they give a mandate, as dated data.
 *
 * @param versions the same in French, in plain French and in English, by code
 */
public record Wording(LocalDate from, Map<String, Version> versions) implements Dated {

    private static final List<Wording> ALL = DataFiles.read("mandate/information.json", new TypeReference<>() {});

    /**
     * One way to say it.
     *
     * @param language of the text, as ISO 639 has it
     */
    public record Version(String language, String title, List<Chapter> chapters) {}

    /** One subject. */
    public record Chapter(String title, List<String> sentences) {}

    /** What is told on a day. */
    public static Wording on(LocalDate day) {
        return Dated.on(day, ALL);
    }
}
