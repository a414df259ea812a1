package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionState;
import fr.maillage.convention.draft.Wording;
import fr.maillage.convention.draft.WordingConverter;
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
 * An amendment by which a structure that was labelled after a convention was drawn up comes under it. It begins by
 * itself with the label; the prefect's office completes its annex 4 and sends it, the prefect and the manager sign.
 */
@Entity
@Table(name = "amendment")
public class Amendment {

    /** As its case and its act name what it is. */
    public static final String KIND = "amendment";

    @Id
    private String id;

    @Version
    private long version;

    private String conventionId;
    private String amended;
    private String structure;
    private String departement;

    @Enumerated(EnumType.STRING)
    private ConventionState state;

    @Convert(converter = WordingConverter.class)
    private Wording wording;

    private int issue;
    private Instant begunAt;
    private String sentBy;
    private String number;
    private LocalDate signedOn;

    protected Amendment() {}

    Amendment(String id, Convention convention, String amended, String structure, Instant now) {
        this.id = id;
        conventionId = convention.id();
        this.amended = amended;
        this.structure = structure;
        departement = convention.departement();
        state = ConventionState.DRAFTING;
        wording = AnnexFour.proposal();
        issue = 1;
        begunAt = now;
    }

    /** Keeps what the office typed; only a draft can be written on. */
    void write(Wording words) {
        if (state != ConventionState.DRAFTING) {
            throw new IllegalStateException("an amendment that was sent is frozen");
        }
        wording = words;
    }

    /** The account sends it, and so signs it for nobody. */
    void send(String account) {
        moveTo(ConventionState.SENT);
        sentBy = account;
    }

    void moveTo(ConventionState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        if (state == ConventionState.SENT && next == ConventionState.DRAFTING) {
            issue++;
        }
        state = next;
    }

    void seal(String under, LocalDate on) {
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

    /** The convention that it amends. */
    public String conventionId() {
        return conventionId;
    }

    /** The identity of the act that it amends: SHA-256 of the frozen convention. */
    public String amended() {
        return amended;
    }

    /** The labelled structure, by its label's id. */
    public String structure() {
        return structure;
    }

    public String departement() {
        return departement;
    }

    public ConventionState state() {
        return state;
    }

    /** The name under which its case shows its state. */
    public String stage() {
        return state.stage();
    }

    /** What its annex 4 says, by {@link AnnexFour}'s codes. */
    public Wording wording() {
        return wording;
    }

    /** From 1: the issue that is drafted, sent or signed. */
    public int issue() {
        return issue;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** Who sent the present issue; empty before. */
    public Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }
}
