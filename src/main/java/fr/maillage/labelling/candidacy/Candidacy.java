package fr.maillage.labelling.candidacy;

import fr.maillage.shared.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;

/**
 * A sponsor's request for the label for one structure. It is drafted, filed with the prefect's office, perhaps sent
 * back and corrected, referred to the ANCT, audited once or twice, and ends labelled, refused or withdrawn. Its id is
 * also the id of its case and of everything that happens to it.
 */
@Entity
@Table(name = "candidacy")
public class Candidacy {

    @Id
    private String id;

    @Version
    private Long version;

    private String organisation;
    private String departement;

    @Enumerated(EnumType.STRING)
    private CandidacyState state;

    @Convert(converter = AnswersConverter.class)
    private Answers answers;

    @Convert(converter = AnswersConverter.class)
    private Answers capacity;

    private String refusalReasons;
    private long writings;
    private String lastTab;
    private Instant acknowledgedAt;
    private Instant begunAt;
    private Instant filedAt;

    protected Candidacy() {}

    /** Begins a draft for a sponsor's organisation in a département. */
    public Candidacy(String organisation, String departement, Instant now) {
        id = Ids.fresh();
        this.organisation = organisation;
        this.departement = departement;
        state = CandidacyState.DRAFT;
        answers = Answers.NONE;
        capacity = Answers.NONE;
        begunAt = now;
    }

    /** Keeps what was typed in a browser's tab. Only a draft or a file sent back can be written in. */
    void write(Answers typed, String tab) {
        if (!state.isOpenForWriting()) {
            throw new IllegalStateException("a candidacy that is " + state + " cannot be written in");
        }
        answers = typed;
        writings++;
        lastTab = tab;
    }

    /** Keeps the proof of the capacity to sign, which may come at any time before the end. */
    void prove(Map<String, String> typed) {
        if (state == CandidacyState.REFUSED || state == CandidacyState.WITHDRAWN) {
            throw new IllegalStateException("a candidacy that is " + state + " needs no proof");
        }
        capacity = Answers.of(typed);
    }

    /** The office's receipt, given once; false when it was given before. */
    public boolean acknowledge(Instant now) {
        boolean first = acknowledgedAt == null;
        acknowledgedAt = first ? now : acknowledgedAt;
        return first;
    }

    void file(Instant now) {
        moveTo(CandidacyState.FILED);
        filedAt = now;
    }

    /** Ends it against the sponsor's wish, whoever refused: the prefect's office, the ANCT or the prefect. */
    void refuse(String reasons) {
        moveTo(CandidacyState.REFUSED);
        refusalReasons = reasons;
    }

    /** Goes to the next state; a move the state does not know is a fault of the caller. */
    void moveTo(CandidacyState next) {
        if (!state.next().contains(next)) {
            throw new IllegalStateException("a candidacy does not go from " + state + " to " + next);
        }
        state = next;
    }

    public String id() {
        return id;
    }

    /** Whether a page that was read after so many writings shows what is kept: nobody but its own tab has written since. */
    boolean isStillAt(long read, String tab) {
        return writings == read || tab.equals(lastTab);
    }

    /** How often its answers were written; a proof of capacity is no such writing, it overtakes no page. */
    public long writings() {
        return writings;
    }

    public String organisation() {
        return organisation;
    }

    public String departement() {
        return departement;
    }

    public CandidacyState state() {
        return state;
    }

    /** The name under which its case shows the state. */
    public String stage() {
        return Dossiers.stage(state);
    }

    public Answers answers() {
        return answers;
    }

    public Answers capacity() {
        return capacity;
    }

    public String structureName() {
        return answers.get("structure.name");
    }

    /** Why it was refused; empty when it was not. */
    public String refusalReasons() {
        return refusalReasons == null ? "" : refusalReasons;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** When it was last filed; null for a draft. */
    public Instant filedAt() {
        return filedAt;
    }
}
