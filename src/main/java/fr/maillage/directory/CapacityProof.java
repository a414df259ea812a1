package fr.maillage.directory;

import fr.maillage.document.StoredDocument;
import fr.maillage.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** What proves that an organisation's manager may sign. It is never changed: the latest of an organisation counts. */
@Entity
@Table(name = "capacity_proof")
public class CapacityProof {

    @Id
    private String id;

    private String organisation;

    /** "statement" is a word of SQL to those who make the table. */
    @Column(name = "said")
    @Convert(converter = CapacityStatementConverter.class)
    private CapacityStatement statement;

    private String document;
    private String sha256;
    private String recordedBy;
    private Instant recordedAt;

    protected CapacityProof() {}

    CapacityProof(String organisation, CapacityStatement statement, String account, Instant now) {
        id = Ids.fresh();
        this.organisation = organisation;
        this.statement = statement;
        recordedBy = account;
        recordedAt = now;
    }

    /** With the act itself. */
    CapacityProof shownBy(StoredDocument act) {
        document = act.id();
        sha256 = act.sha256();
        return this;
    }

    public String id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public CapacityStatement statement() {
        return statement;
    }

    /** The act itself in the store, where it was given. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** Of the act itself, in lower-case hexadecimal. */
    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }

    /** The account, or the platform for what a labelling brought. */
    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
