package fr.maillage.mandate;

import fr.maillage.directory.LabelledStructure;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A citizen's mandate to named agents of a structure. An agent prepares it with the citizen; it is in force once both
 * have signed, and not before. It ends fulfilled, withdrawn or expired, and what it says of the citizen is destroyed.
 * Who the citizen is stands in no column of it but one, which is closed with the mandate's key.
 */
@Entity
@Table(name = "mandate")
@SuppressWarnings("UnusedVariable") // queries look a mandate up by its codes, and count how late its destruction is
public class Mandate {

    /** As its case names what it is. */
    public static final String KIND = "mandate";

    @Id
    private String id;

    @Version
    private Long version;

    private String number;
    private String structure;
    private String organisation;
    private String departement;
    private String agent;
    private Instant begunAt;

    @Enumerated(EnumType.STRING)
    private MandateState state;

    @Column(name = "particulars")
    private byte[] closedParticulars;

    @ElementCollection
    @CollectionTable(name = "mandate_agent", joinColumns = @JoinColumn(name = "mandate"))
    @Column(name = "account")
    private Set<String> agents = new HashSet<>();

    private LocalDate endsOn;
    private Instant signedAt;

    private String checkHash;
    private String secretHash;
    private String proof;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private EndCause cause;

    private Instant destroyedAt;

    @Embedded
    private Hold hold;

    private Instant releasedAt;

    protected Mandate() {}

    Mandate(String id, String number, LabelledStructure of, String agent, Instant now) {
        this.id = id;
        this.number = number;
        structure = of.id();
        organisation = of.organisation();
        departement = of.departement();
        this.agent = agent;
        begunAt = now;
        state = MandateState.PREPARED;
    }

    /** Keeps what was typed, closed; only until it is signed. */
    public void write(byte[] closed) {
        if (state != MandateState.PREPARED) {
            throw new IllegalStateException("a mandate that was signed is not written any more");
        }
        closedParticulars = closed.clone();
    }

    /**
     * Both have signed: from now on the named agents may act.
     *
     * @param told what the originals say
     */
    public void sign(Signing told, Instant now) {
        moveTo(MandateState.IN_FORCE);
        agents.addAll(told.agents());
        endsOn = told.endsOn();
        checkHash = told.checkHash();
        secretHash = told.secretHash();
        proof = told.proof();
        signedAt = now;
    }

    /** Nobody may act under it any more. */
    public void end(EndCause why, Instant now) {
        moveTo(MandateState.ENDED);
        cause = why;
        endedAt = now;
    }

    /** Never signed, and never to be: what was typed goes. */
    public void breakOff(Instant now) {
        moveTo(MandateState.BROKEN_OFF);
        closedParticulars = null;
        destroyedAt = now;
    }

    /** What it said of the citizen is gone, its key before it; the secret code opens what survives. */
    public void destroy(Instant now) {
        moveTo(MandateState.DESTROYED);
        closedParticulars = null;
        destroyedAt = now;
    }

    /** Nothing of it is destroyed until it is released; a new order takes the place of an old one. */
    public void hold(Hold order, boolean keeps) {
        if (!isHoldable(keeps)) {
            throw new IllegalStateException("a mandate that is " + state + " cannot be held");
        }
        hold = order;
    }

    /** While it is in force, held already or keeps a démarche for its partner; once its destruction began it is too late. */
    public boolean isHoldable(boolean keeps) {
        return state == MandateState.IN_FORCE || hold != null || keeps;
    }

    /** It may be destroyed like any other. */
    public void release(Instant now) {
        hold = null;
        resume(now);
    }

    /** Something that it kept for a time may be destroyed, and is late if it is not. */
    public void resume(Instant now) {
        releasedAt = now;
    }

    private void moveTo(MandateState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        state = next;
    }

    /** Its last day may be over before its process has noticed. */
    public boolean isInForceOn(LocalDate day) {
        return state == MandateState.IN_FORCE && !day.isAfter(endsOn);
    }

    /** Also the id of its key. */
    public String id() {
        return id;
    }

    /** Grows with every write: what a page read before is out of date. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** Under which it is spoken of. */
    public String number() {
        return number;
    }

    /** The structure's id. */
    public String structure() {
        return structure;
    }

    /** The organisation that runs the structure. */
    public String organisation() {
        return organisation;
    }

    public String departement() {
        return departement;
    }

    /** The account of the agent who prepares and signs it. */
    public String agent() {
        return agent;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public MandateState state() {
        return state;
    }

    public Optional<byte[]> particulars() {
        return Optional.ofNullable(closedParticulars).map(byte[]::clone);
    }

    /** The accounts that may act under it; none before it is signed. */
    public Set<String> agents() {
        return Set.copyOf(agents);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<Instant> signedAt() {
        return Optional.ofNullable(signedAt);
    }

    /** What whoever has the citizen's original can show later that this was it. */
    public Optional<String> proof() {
        return Optional.ofNullable(proof);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<EndCause> cause() {
        return Optional.ofNullable(cause);
    }

    /** Present while nothing of it may be destroyed. */
    public Optional<Hold> hold() {
        return Optional.ofNullable(hold);
    }

    public Optional<Instant> destroyedAt() {
        return Optional.ofNullable(destroyedAt);
    }
}
