package fr.maillage.mandate.request;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.giving.IdentityDocument;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A citizen's request for the data held on them. It waits for the agents of their mandate, and is handed over once, at the
 * desk, to somebody whose identity was checked. It says which kind of document was shown and nothing of who showed it.
 */
@Entity
@Table(name = "mandate_request")
public class DataRequest {

    /** As its case names what it is. */
    public static final String KIND = "data-request";

    @Id
    private String id;

    @Version
    private Long version;

    private String mandate;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private IdentityDocument document;

    private String handedBy;
    private Instant handedAt;

    protected DataRequest() {}

    DataRequest(String id, Mandate of, Instant now) {
        this.id = id;
        mandate = of.id();
        askedAt = now;
    }

    /** It is handed over, once. */
    void handOver(IdentityDocument shown, String account, Instant now) {
        if (handedAt != null) {
            throw new IllegalStateException("request " + id + " was handed over before");
        }
        document = shown;
        handedBy = account;
        handedAt = now;
    }

    public String id() {
        return id;
    }

    /** The mandate's id. */
    public String mandate() {
        return mandate;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The kind of document that was shown. */
    public Optional<IdentityDocument> document() {
        return Optional.ofNullable(document);
    }

    /** The account of the agent who checked it. */
    public Optional<String> handedBy() {
        return Optional.ofNullable(handedBy);
    }

    public Optional<Instant> handedAt() {
        return Optional.ofNullable(handedAt);
    }
}
