package fr.maillage.labelling.welcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One item of a label's welcome list is done. A tick stays: it is an act, and somebody's. */
@Entity
@Table(name = "welcome_tick")
public class Tick {

    @Id
    private String id;

    private String label;
    private String code;
    private String tickedBy;
    private Instant tickedAt;

    protected Tick() {}

    Tick(String label, String code, String account, Instant now) {
        id = label + "-" + code;
        this.label = label;
        this.code = code;
        tickedBy = account;
        tickedAt = now;
    }

    public String label() {
        return label;
    }

    /** The item's code. */
    public String code() {
        return code;
    }

    /** The account of who has done it. */
    public String tickedBy() {
        return tickedBy;
    }

    public Instant tickedAt() {
        return tickedAt;
    }
}
