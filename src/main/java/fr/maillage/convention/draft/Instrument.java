package fr.maillage.convention.draft;

import fr.maillage.act.Issue;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the prefect's office drafts and parties sign: a convention, or what amends one. Sending makes an issue of it,
 * which is frozen. While its parties sign, it may be withdrawn or refused, and is drafted again for the next issue. Once
 * all have signed it is sealed under a number, and never changes any more.
 */
@MappedSuperclass
public abstract class Instrument {

    @Id
    private String id;

    @Version
    private long version;

    private String departement;

    @Enumerated(EnumType.STRING)
    private InstrumentState state;

    @Convert(converter = WordingConverter.class)
    private Wording wording;

    private int issue;
    private String sentBy;
    private Instant begunAt;
    private String number;
    private LocalDate signedOn;

    protected Instrument() {}

    protected Instrument(String id, String departement, Wording proposal, Instant now) {
        this.id = id;
        this.departement = departement;
        state = InstrumentState.DRAFTING;
        wording = proposal;
        issue = 1;
        begunAt = now;
    }

    /** Keeps what the office typed; only a draft can be written on. */
    public void write(Wording words) {
        if (!isDraft()) {
            throw new IllegalStateException("what was sent is frozen");
        }
        wording = words;
    }

    public void moveTo(InstrumentState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        if (state == InstrumentState.SENT && next == InstrumentState.DRAFTING) {
            issue++;
        }
        state = next;
    }

    /** The account sends it, and so signs it for nobody. */
    public void send(String account) {
        moveTo(InstrumentState.SENT);
        sentBy = account;
    }

    /** Gives the sealed act its number and its date, that of the last party's signature. */
    public void seal(String under, LocalDate on) {
        moveTo(InstrumentState.SEALED);
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

    /** Who sent the present issue; empty before. */
    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public InstrumentState state() {
        return state;
    }

    public boolean isDraft() {
        return state == InstrumentState.DRAFTING;
    }

    /** The name under which its case shows its state. */
    public String stage() {
        return state.stage();
    }

    public Wording wording() {
        return wording;
    }

    /** All that was typed, as the issue keeps it. */
    public Wording sent() {
        return wording;
    }

    /** What an issue was sent with; what it would be sent with now while it was not. */
    public Wording sentIn(Optional<Issue> issue) {
        return issue.map(Issue::content).map(Wording::read).orElseGet(this::sent);
    }

    /** From 1: the issue that is drafted, sent or signed. */
    public int issue() {
        return issue;
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

    /** Whether all had signed it by the end of that day. */
    public boolean isSealedOn(LocalDate day) {
        return signedOn != null && !signedOn.isAfter(day);
    }
}
