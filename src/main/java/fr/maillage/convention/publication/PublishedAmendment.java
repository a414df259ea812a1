package fr.maillage.convention.publication;

import fr.maillage.act.Issue;
import fr.maillage.convention.annex.Annex;
import java.time.LocalDate;
import java.util.List;

/**
 * A sealed amendment as everybody may read it.
 *
 * @param annexes those that it replaces; the restricted one is named and never handed out
 */
public record PublishedAmendment(Issue issue, List<Annex> annexes) {

    public String number() {
        return issue.actNumber().orElseThrow();
    }

    public LocalDate signedOn() {
        return issue.signedOn().orElseThrow();
    }

    /** It names the structure that joined. */
    public String title() {
        return issue.title();
    }

    public String identity() {
        return issue.identity().orElseThrow();
    }
}
