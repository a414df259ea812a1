package fr.maillage.convention.annex;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The file that is to stand for an annex by an amendment, as the office joined it to its draft. It follows the draft from
 * issue to issue; what was sent of it stands in the annexes that the issues list.
 */
@Entity
@Table(name = "annex_replacement")
public class AnnexReplacement {

    @Id
    private String id;

    @Version
    private long version;

    private String caseId;

    @Enumerated(EnumType.STRING)
    private AnnexKind kind;

    private String document;

    protected AnnexReplacement() {}

    public AnnexReplacement(String caseId, AnnexKind kind, String document) {
        id = idOf(caseId, kind);
        this.caseId = caseId;
        this.kind = kind;
        this.document = document;
    }

    static String idOf(String caseId, AnnexKind kind) {
        return caseId + "." + kind.number();
    }

    /** Another file instead. */
    public void join(String other) {
        document = other;
    }

    /** The amendment's. */
    public String caseId() {
        return caseId;
    }

    public AnnexKind kind() {
        return kind;
    }

    /** In the store. */
    public String document() {
        return document;
    }
}
