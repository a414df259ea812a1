package fr.maillage.act;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A revision that an act once had and has gone back from: what it holds more than the present one counts no longer. */
@Entity
@Table(name = "act_undone")
class UndoneRevision {

    @Id
    private String document;

    @SuppressWarnings("UnusedVariable") // read by queries
    private String issue;

    protected UndoneRevision() {}

    UndoneRevision(String document, Issue issue) {
        this.document = document;
        this.issue = issue.id();
    }
}
