package fr.maillage.convention.amendment;

import fr.maillage.act.Enclosure;
import fr.maillage.act.Issue;
import fr.maillage.act.Twin;
import java.time.LocalDate;
import java.util.List;

/**
 * What the parties of a convention have agreed on by a day: who they are since its amendments, what is annexed, and what
 * the convention and the amendments signed until then say, in their order. It is made for readers and signed by nobody;
 * the acts that it names are what counts.
 *
 * @param members those who were party on the day, in the order in which they became so
 * @param annexes as the last act that brought each lists them, by number
 * @param parts the convention first
 */
public record ConsolidatedText(
        String departement, LocalDate on, List<Member> members, List<InForce> annexes, List<Part> parts) {

    public ConsolidatedText {
        members = List.copyOf(members);
        annexes = List.copyOf(annexes);
        parts = List.copyOf(parts);
    }

    /**
     * Somebody who is party.
     *
     * @param act the number of the one by which it became so
     */
    public record Member(String name, String title, String act) {}

    /**
     * An annex in force.
     *
     * @param act the number of the one that brought it
     */
    public record InForce(Enclosure annex, String act) {}

    /**
     * One act of it.
     *
     * @param identity SHA-256 of the frozen act
     */
    public record Part(String title, String number, LocalDate signedOn, String identity, Twin text) {

        static Part of(Issue issue) {
            return new Part(
                    issue.title(),
                    issue.actNumber().orElseThrow(),
                    issue.signedOn().orElseThrow(),
                    issue.identity().orElseThrow(),
                    issue.twin().orElseThrow());
        }
    }
}
