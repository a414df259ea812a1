package fr.maillage.mandate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One démarche that a mandate names. It is opened, noted upon and resolved by the agents named; once it is over, however
 * that came, the data it needed is destroyed with its own key, and what stays says which act it was and when. One that is
 * withdrawn while its partner deals with it may keep its data for some days: to end it there, and for nothing else.
 */
@Entity
@Table(name = "mandate_procedure")
public class Procedure {

    @Id
    private String id;

    @Version
    private Long version;

    private String mandate;
    private int number;
    private String code;

    @Enumerated(EnumType.STRING)
    private ProcedureState state;

    private String openedBy;
    private Instant openedAt;
    private String overBy;
    private Instant overAt;
    private Instant erasedAt;

    @Enumerated(EnumType.STRING)
    private Commitment commitment;

    private LocalDate keptUntil;

    protected Procedure() {}

    public Procedure(String id, String mandate, int number, String code) {
        this.id = id;
        this.mandate = mandate;
        this.number = number;
        this.code = code;
        state = ProcedureState.NAMED;
    }

    /** An agent begins it. */
    public void open(String account, Instant now) {
        moveTo(ProcedureState.OPEN);
        openedBy = account;
        openedAt = now;
    }

    /** It is over: resolved by an agent, withdrawn by the citizen, or lapsed with its mandate. */
    public void end(ProcedureState how, String account, Instant now) {
        moveTo(how);
        overBy = account;
        overAt = now;
    }

    /** While it is under way: what it has begun at its partner's, or that nothing is begun there any more. */
    public void commit(Optional<Commitment> begun) {
        if (state != ProcedureState.OPEN) {
            throw new IllegalStateException("a démarche that is " + state + " begins nothing: " + id);
        }
        commitment = begun.orElse(null);
    }

    /** Withdrawn before the partner had done with it: its data stays until it is let go, at the latest after that day. */
    public void keepUntil(LocalDate last) {
        if (state != ProcedureState.WITHDRAWN || commitment == null || erasedAt != null) {
            throw new IllegalStateException("nothing asks for the data of this démarche: " + id);
        }
        keptUntil = last;
    }

    /** Its data may be destroyed like any other's. */
    public void letGo() {
        keptUntil = null;
    }

    /** Its data is gone; saying so twice changes nothing. */
    public void erased(Instant now) {
        if (!state.isOver() || isKept()) {
            throw new IllegalStateException("a démarche under way, or kept for its partner, keeps its data: " + id);
        }
        if (erasedAt == null) {
            erasedAt = now;
        }
    }

    private void moveTo(ProcedureState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        state = next;
    }

    /** Also the id of the key of its data. */
    public String id() {
        return id;
    }

    /** The mandate's id. */
    public String mandate() {
        return mandate;
    }

    /** Its line in the mandate, from 1. */
    public int number() {
        return number;
    }

    /** Which act of the catalogue it is. */
    public String code() {
        return code;
    }

    public ProcedureState state() {
        return state;
    }

    /** The account that opened it. */
    public Optional<String> openedBy() {
        return Optional.ofNullable(openedBy);
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** The account that ended it, or the platform. */
    public Optional<String> overBy() {
        return Optional.ofNullable(overBy);
    }

    public Optional<Instant> overAt() {
        return Optional.ofNullable(overAt);
    }

    /** What it has begun at its partner's. */
    public Optional<Commitment> commitment() {
        return Optional.ofNullable(commitment);
    }

    /** The last day, in the structure's département, on which its data may still be needed after its withdrawal. */
    public Optional<LocalDate> keptUntil() {
        return Optional.ofNullable(keptUntil);
    }

    /** Whether its data stays for a time although it was withdrawn. */
    public boolean isKept() {
        return keptUntil != null;
    }

    /** Whether the agents named may still read what was noted of it. */
    public boolean isReadable() {
        return !state.isOver() || isKept();
    }

    /** Since when its data is destroyed. */
    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }
}
