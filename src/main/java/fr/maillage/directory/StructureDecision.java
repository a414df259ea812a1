package fr.maillage.directory;

import fr.maillage.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a prefect decided about a label after it was granted, with the reason; it is never changed. */
@Entity
@Table(name = "structure_decision")
public class StructureDecision {

    static final int LONGEST_REASON = 2000;

    @Id
    private String id;

    private String structure;

    @Enumerated(EnumType.STRING)
    private StructureState state;

    private String reason;
    private String decidedBy;
    private Instant decidedAt;

    protected StructureDecision() {}

    StructureDecision(LabelledStructure structure, String reason, String account, Instant now) {
        id = Ids.fresh();
        this.structure = structure.id();
        state = structure.state();
        this.reason = reason;
        decidedBy = account;
        decidedAt = now;
    }

    /** The structure's id. */
    public String structure() {
        return structure;
    }

    /** Where the structure stood from then on. */
    public StructureState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    /** The prefect's account. */
    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
