package fr.maillage.labelling.review;

import fr.maillage.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** What one partner thinks of a candidacy as it was filed: asked once for each filing, given once, or left unanswered. */
@Entity
@Table(name = "opinion")
public class Opinion {

    /** What a partner may say. */
    public enum Stance {
        FAVOURABLE,
        RESERVED,
        UNFAVOURABLE
    }

    @Id
    private String id;

    @Version
    private Long version;

    private String candidacyId;
    private int filing;
    private String partner;
    private Instant askedAt;
    private Instant due;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String remark;
    private Instant givenAt;

    protected Opinion() {}

    Opinion(String candidacyId, int filing, String partner, Instant askedAt, Instant due) {
        id = Ids.fresh();
        this.candidacyId = candidacyId;
        this.filing = filing;
        this.partner = partner;
        this.askedAt = askedAt;
        this.due = due;
    }

    void give(Stance stance, String remark, Instant now) {
        if (this.stance != null) {
            throw new IllegalStateException("an opinion is given once");
        }
        this.stance = stance;
        this.remark = remark;
        givenAt = now;
    }

    public String candidacyId() {
        return candidacyId;
    }

    /** The number of the filing it is about. */
    public int filing() {
        return filing;
    }

    /** The partner's code. */
    public String partner() {
        return partner;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant due() {
        return due;
    }

    public Optional<Stance> stance() {
        return Optional.ofNullable(stance);
    }

    public String remark() {
        return remark == null ? "" : remark;
    }

    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }
}
