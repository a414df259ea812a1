package fr.maillage.document;

import fr.maillage.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What is known of a document without reading it. It is stored once and never changes; while it is a draft it may be
 * taken away again, once it is settled it stays.
 */
@Entity
@Table(name = "document")
public class StoredDocument {

    @Id
    private String id;

    @Version
    private Long version;

    @Column(name = "case_id")
    private String caseId;

    private String kind;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "byte_count")
    private long size;

    private String sha256;

    @Column(name = "stored_by")
    private String storedBy;

    @Column(name = "stored_at")
    private Instant storedAt;

    private boolean draft;

    protected StoredDocument() {}

    StoredDocument(String caseId, String kind, DisplayName name, String mediaType, Fingerprint content) {
        this.id = Ids.fresh();
        this.caseId = caseId;
        this.kind = kind;
        this.name = name.text();
        this.mediaType = mediaType;
        this.size = content.size();
        this.sha256 = content.sha256();
        this.draft = true;
    }

    StoredDocument by(String actor, Instant now) {
        storedBy = actor;
        storedAt = now;
        return this;
    }

    void settle() {
        draft = false;
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    /** What it is to its case, in the feature's words: {@code deliberation}, {@code label-decision}. */
    public String kind() {
        return kind;
    }

    /** What people call it; fit to be shown and to be offered as a file name, never to be used as a path. */
    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    /** In lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The account that sent it, or the platform. */
    public String storedBy() {
        return storedBy;
    }

    public Instant storedAt() {
        return storedAt;
    }

    public boolean isDraft() {
        return draft;
    }
}
