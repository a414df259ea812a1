package fr.maillage.convention.draft;

import jakarta.persistence.Convert;
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
 * The convention of one département. The prefect's office drafts it and sends it; sending makes an issue of it, which is
 * frozen. While its parties sign, it may be withdrawn or refused, and is drafted again for the next issue. Once all have
 * signed it is sealed under a number, and never changes any more: amendments do.
 */
@Entity
@Table(name = "convention")
public class Convention {

    /** As its case and its act name what it is. */
    public static final String KIND = "convention";

    /** Under which the place stands in what was sent. */
    public static final String PLACE = "place";

    @Id
    private String id;

    @Version
    private long version;

    private String departement;
    private LocalDate referenceOn;
    private String framework;

    @Enumerated(EnumType.STRING)
    private ConventionState state;

    @Convert(converter = WordingConverter.class)
    private Wording wording;

    private String place;
    private boolean ordered;
    private int issue;
    private String begunBy;
    private Instant begunAt;
    private String number;
    private LocalDate signedOn;

    protected Convention() {}

    Convention(String id, NewConvention told, String framework, String account, Instant now) {
        this.id = id;
        departement = told.departement();
        referenceOn = told.referenceOn();
        this.framework = framework;
        state = ConventionState.DRAFTING;
        wording = Wording.NONE;
        place = "";
        issue = 1;
        begunBy = account;
        begunAt = now;
    }

    /**
     * Where and when a convention is wanted.
     *
     * @param referenceOn the day whose parties and rules count
     */
    public record NewConvention(String departement, LocalDate referenceOn) {}

    /** Keeps what the office typed; only a draft can be written on. */
    void write(Wording words, String where, boolean inOrder) {
        if (state != ConventionState.DRAFTING) {
            throw new IllegalStateException("a convention that was sent is frozen");
        }
        wording = words;
        place = where;
        ordered = inOrder;
    }

    public void moveTo(ConventionState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        if (state == ConventionState.SENT && next == ConventionState.DRAFTING) {
            issue++;
        }
        state = next;
    }

    /** Gives the sealed act its number and its date, that of the last party's signature. */
    public void seal(String under, LocalDate on) {
        moveTo(ConventionState.SEALED);
        number = under;
        signedOn = on;
    }

    public String id() {
        return id;
    }

    /** Grows with every write: what a page read before is out of date. */
    public long version() {
        return version;
    }

    public String departement() {
        return departement;
    }

    public LocalDate referenceOn() {
        return referenceOn;
    }

    /** The code of the national framework agreement in force on the day of reference. */
    public String framework() {
        return framework;
    }

    public ConventionState state() {
        return state;
    }

    /** The name under which its case shows its state. */
    public String stage() {
        return state.stage();
    }

    public Wording wording() {
        return wording;
    }

    /** All that was typed, as the issue keeps it: the wording, and the place under a code that is no heading's. */
    Wording sent() {
        return wording.with(PLACE, place);
    }

    /** Where it is made, as its last line says. */
    public String place() {
        return place;
    }

    /** Whether parties sign in the order of their ranks; else in any. */
    public boolean isOrdered() {
        return ordered;
    }

    /** From 1: the issue that is drafted, sent or signed. */
    public int issue() {
        return issue;
    }

    public String begunBy() {
        return begunBy;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }
}
