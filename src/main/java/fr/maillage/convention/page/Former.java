package fr.maillage.convention.page;

import fr.maillage.desk.Rewording;
import java.util.List;
import java.util.Optional;

/**
 * The issue before the one that is drafted.
 *
 * @param reason why it is no more
 * @param refusedBy the party that refused it; empty when the office withdrew it
 * @param signed who had signed it
 * @param changes article by article, and who is named or no longer named
 * @param annexes those that read differently
 */
public record Former(
        int number,
        String reason,
        Optional<String> refusedBy,
        List<String> signed,
        List<Change> changes,
        List<AnnexChange> annexes) {

    /**
     * What reads differently.
     *
     * @param kind the key of what this is about, when it is no article
     */
    public record Change(String kind, String title, List<Rewording.Stretch> words) {

        static Change article(String title, String before, String after) {
            return new Change("", title, Rewording.between(before, after));
        }
    }

    /** How an annex reads differently. */
    public record AnnexChange(int number, String title, List<Rewording.Stretch> words) {}

    public String signatories() {
        return String.join(", ", signed);
    }
}
