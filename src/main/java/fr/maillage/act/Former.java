package fr.maillage.act;

import java.util.List;
import java.util.Optional;

/**
 * The issue that was taken back before another one was sent, or drafted.
 *
 * @param reason why it is no more
 * @param refusedBy the party that refused it; empty when the office withdrew it
 * @param signed who had signed it
 * @param changes what reads differently since
 */
public record Former(
        int number, String reason, Optional<String> refusedBy, List<String> signed, List<Difference> changes) {

    static Former of(Issue issue, List<Party> parties, List<Difference> changes) {
        return new Former(
                issue.number(),
                issue.reason().orElse(""),
                parties.stream()
                        .filter(party -> party.reason().isPresent())
                        .map(Party::name)
                        .findFirst(),
                parties.stream().filter(Party::hasSigned).map(Party::name).toList(),
                changes);
    }

    public String signatories() {
        return String.join(", ", signed);
    }
}
