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
 */
public record Former(int number, String reason, Optional<String> refusedBy, List<String> signed, List<Change> changes) {

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

    public String signatories() {
        return String.join(", ", signed);
    }
}
