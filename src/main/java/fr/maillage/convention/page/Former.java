package fr.maillage.convention.page;

import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.desk.Rewording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

        /** Nothing where it reads the same. */
        static Stream<Change> article(String title, String before, String after) {
            return before.equals(after)
                    ? Stream.empty()
                    : Stream.of(new Change("", title, Rewording.between(before, after)));
        }
    }

    /** How an annex reads differently. */
    public record AnnexChange(int number, String title, List<Rewording.Stretch> words) {}

    /** An issue, with those who were party to it. */
    static Former of(Issue issue, List<Party> then, Stream<Change> changes, List<AnnexChange> annexes) {
        return new Former(
                issue.number(),
                issue.reason().orElse(""),
                then.stream()
                        .filter(party -> party.reason().isPresent())
                        .map(Party::name)
                        .findFirst(),
                then.stream().filter(Party::hasSigned).map(Party::name).toList(),
                changes.toList(),
                annexes);
    }

    public String signatories() {
        return String.join(", ", signed);
    }
}
