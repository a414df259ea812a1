package fr.maillage.mandate.retention;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.mandate.Commitment;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who answers for the data of a mandate, and how long each class of it lives, told in the same versions as the text that
 * the citizen reads before they sign.
 *
 * @param controller who answers for the data, by version
 * @param afterWithdrawal for how many days at most a démarche that is withdrawn while its partner deals with it keeps its
 *     data, by what was begun there
 */
public record Retention(
        LocalDate from,
        Map<String, String> controller,
        Map<Commitment, Integer> afterWithdrawal,
        List<DataClass> classes)
        implements Dated {

    private static final List<Retention> ALL = DataFiles.read("mandate/retention.json", new TypeReference<>() {});

    /**
     * One class of data.
     *
     * @param tables where it lies; each table of mandates, breaches and their keys is named by some class
     * @param days for how long it lives after it has served, where that is a number; 0 where it ends with something else
     * @param told the same in each version
     */
    public record DataClass(String code, List<String> tables, int days, Map<String, Told> told) {}

    /** What the data is, and how long it is kept. */
    public record Told(String data, String kept) {}

    /** What holds on a day. */
    public static Retention on(LocalDate day) {
        return Dated.on(day, ALL);
    }

    public int daysAfterWithdrawal(Commitment begun) {
        return afterWithdrawal.get(begun);
    }

    /** Every class as one version tells it. */
    public List<Told> told(String version) {
        return classes.stream().map(kind -> kind.told().get(version)).toList();
    }
}
