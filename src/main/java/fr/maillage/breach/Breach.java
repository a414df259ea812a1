package fr.maillage.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * A breach of personal data. It is reported; who answers for the data tells the authority of it or says why not, then
 * the persons or why not; it is closed, and stays in the register until its texts' time is over. What was written of it
 * stands in no column but one, which is closed with the breach's own key.
 */
@Entity
@Table(name = "breach")
public class Breach {

    /** As its case names what it is. */
    public static final String KIND = "breach";

    /** Stands for the organisation where a breach concerns the platform itself. */
    public static final String PLATFORM = "platform";

    @Id
    private String id;

    @Version
    private Long version;

    private String number;
    private String structure;
    private String organisation;
    private String departement;
    private String reporter;

    @SuppressWarnings("UnusedVariable") // the register is ordered by it
    private Instant reportedAt;

    private Instant knownAt;

    @Enumerated(EnumType.STRING)
    private BreachState state;

    @Column(name = "said")
    private byte[] closedStatement;

    private Instant noticeSentAt;
    private Boolean personsInformed;
    private Instant closedAt;
    private Instant erasedAt;

    protected Breach() {}

    Breach(Origin origin, byte[] closed, Instant now) {
        id = origin.id();
        number = origin.number();
        structure = origin.place().structure();
        organisation = origin.place().organisation();
        departement = origin.place().departement();
        reporter = origin.reporter();
        reportedAt = now;
        knownAt = origin.knownAt();
        closedStatement = closed.clone();
        state = BreachState.REPORTED;
    }

    /**
     * Where a breach comes from.
     *
     * @param reporter the account that reported it; empty when a citizen did
     * @param knownAt since when it is known, from which the clock runs
     */
    record Origin(String id, String number, BreachPlace place, String reporter, Instant knownAt) {}

    /** Keeps what was written, closed; only until it is closed for good. */
    public void write(byte[] closed) {
        if (!state.isOpen()) {
            throw new IllegalStateException("a breach that is closed is not written any more");
        }
        closedStatement = closed.clone();
    }

    /** The authority was told of it. */
    public void notified(Instant sent) {
        moveTo(BreachState.NOTIFIED);
        noticeSentAt = sent;
    }

    /** It was decided whether the persons are told. */
    public void decided(boolean informed) {
        if (state != BreachState.NOTIFIED) {
            throw new IllegalStateException("the authority comes first");
        }
        personsInformed = informed;
    }

    public void close(Instant now) {
        moveTo(BreachState.CLOSED);
        closedAt = now;
    }

    /** What was written of it is gone, its key before it. */
    public void erase(Instant now) {
        moveTo(BreachState.ERASED);
        closedStatement = null;
        erasedAt = now;
    }

    private void moveTo(BreachState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        state = next;
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

    /** The structure's id; empty when it concerns the platform itself. */
    public Optional<String> structure() {
        return Optional.ofNullable(structure).filter(known -> !known.isEmpty());
    }

    /** The organisation that answers for the data, or {@link #PLATFORM}. */
    public String organisation() {
        return organisation;
    }

    public String departement() {
        return departement;
    }

    /** The account that reported it; empty when a citizen did, from their own mandate. */
    public Optional<String> reporter() {
        return Optional.ofNullable(reporter).filter(known -> !known.isEmpty());
    }

    /** From when the clock runs. */
    public Instant knownAt() {
        return knownAt;
    }

    public BreachState state() {
        return state;
    }

    public Optional<byte[]> statement() {
        return Optional.ofNullable(closedStatement).map(byte[]::clone);
    }

    /** When the authority was told; empty before, and where it was decided that there is no risk. */
    public Optional<Instant> noticeSentAt() {
        return Optional.ofNullable(noticeSentAt);
    }

    /** Whether the persons are told; empty before it is decided, and where there is no risk. */
    public Optional<Boolean> personsInformed() {
        return Optional.ofNullable(personsInformed);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }
}
