package fr.maillage.convention.amendment;

import fr.maillage.act.Issue;
import fr.maillage.act.Twin;
import java.time.LocalDate;
import java.util.List;

/**
 * What the parties of a convention have agreed on by a day: the convention and the amendments signed until then, in
 * their order. It is made for readers and signed by nobody; the acts that it names are what counts.
 *
 * @param parts the convention first
 */
public record ConsolidatedText(String departement, LocalDate on, List<Part> parts) {

    public ConsolidatedText {
        parts = List.copyOf(parts);
    }

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
