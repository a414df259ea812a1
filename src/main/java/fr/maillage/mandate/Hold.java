package fr.maillage.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** That nothing of a mandate may be destroyed for a time, and why. */
@Embeddable
public class Hold {

    /** Why data may have to be kept; a list, because a sentence would name people. */
    public enum Reason {
        COURT,
        INSPECTION,
        COMPLAINT,
        BREACH
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "heldfor")
    private Reason reason;

    @Column(name = "helduntil")
    private LocalDate until;

    @Column(name = "heldby")
    private String by;

    @Column(name = "heldsince")
    private Instant since;

    protected Hold() {}

    public Hold(Reason reason, LocalDate until, String by, Instant since) {
        this.reason = reason;
        this.until = until;
        this.by = by;
        this.since = since;
    }

    public Reason reason() {
        return reason;
    }

    /** Its last day, in the structure's département. */
    public LocalDate until() {
        return until;
    }

    /** The account that ordered it. */
    public String by() {
        return by;
    }

    public Instant since() {
        return since;
    }
}
