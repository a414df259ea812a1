package fr.maillage.convention.publication;

import fr.maillage.act.Issue;
import java.time.LocalDate;

/** A sealed amendment as everybody may read it. */
public record PublishedAmendment(Issue issue) {

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
