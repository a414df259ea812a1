package fr.maillage.act;

import fr.maillage.casework.Errand;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * One issue of an act. It is ordered when its author sends its draft, frozen when the platform's seal
 * certifies the file, grows by a revision with each signature, is complete with the last one and then sealed for twenty
 * years. Withdrawn it stays as it was, beside the issue that follows.
 */
@Entity
@Table(name = "act_issue")
public class Issue {

    @Id
    private String id;

    @Version
    private long version;

    private String caseId;
    private String kind;
    private String title;
    private String departement;
    private String drafter;
    private boolean ordered;
    private int number;

    @Enumerated(EnumType.STRING)
    private IssueState state;

    private String content;

    /** "identity" is a word of SQL. */
    @Column(name = "sha256")
    private String identity;

    private String twin;
    private String revision;
    private String actNumber;
    private LocalDate signedOn;
    private Instant frozenAt;
    private String reason;

    @Embedded
    private Errand errand;

    protected Issue() {}

    Issue(ActOrder order, Instant now) {
        id = idOf(order.caseId(), order.number());
        caseId = order.caseId();
        kind = order.kind();
        title = order.title();
        departement = order.departement();
        drafter = order.drafter();
        ordered = order.ordered();
        number = order.number();
        content = order.content();
        state = IssueState.ORDERED;
        errand = Errand.at(now);
    }

    static String idOf(String caseId, int number) {
        return caseId + "." + number;
    }

    /**
     * The file is made and certified.
     *
     * @param sha256 of the whole frozen file: the act's identity; every later revision begins with exactly these bytes
     */
    public void freeze(String document, String sha256, Instant now) {
        moveTo(IssueState.FROZEN);
        identity = sha256;
        revision = document;
        frozenAt = now;
        errand.done();
    }

    /** What the frozen file says stands beside it for good, whatever templates and directory say later. */
    public void tell(Twin frozen) {
        twin = frozen.text();
    }

    /** A signature was embedded in the revision that is the present one; on any other it would be lost. */
    public void revise(String from, String to) {
        if (state != IssueState.FROZEN || !from.equals(revision)) {
            throw new OvertakenRevision(id);
        }
        revision = to;
    }

    /** A signature lacks its proof of time, which the platform asks for again. */
    public void oweProofOfTime(Instant now) {
        errand.order(now);
    }

    /** The proof of time that was lacking covers all that the revision holds. */
    public void prove(String from, String to) {
        revise(from, to);
        errand.done();
    }

    /**
     * The signatures that came after a revision count no more, since the time of the first of them cannot be proved: the
     * act goes on from there. What was signed after it stays in the store.
     */
    public void goBack(String to) {
        revise(revision, to);
        errand.done();
    }

    /** All parties have signed; the platform will seal it. */
    public void complete(Instant now) {
        moveTo(IssueState.COMPLETE);
        errand.order(now);
    }

    /**
     * The act is preserved; it gets its name in the registers.
     *
     * @param under the number
     * @param on the day of its last signature in the département
     */
    public void seal(String document, String under, LocalDate on) {
        moveTo(IssueState.SEALED);
        revision = document;
        actNumber = under;
        signedOn = on;
        errand.done();
    }

    /** Taken back by the office, or refused by a party, for a reason that everybody may read. */
    public void withdraw(String why) {
        moveTo(IssueState.WITHDRAWN);
        reason = why;
        errand.done();
    }

    /** What the platform tried did not succeed; it tries again, later each time. */
    public void putOff(Instant now, Throwable why) {
        errand.putOff(now, why);
    }

    /** It tries again at once, since somebody has mended what was broken; nothing when nothing is left to do. */
    public void hasten(Instant now) {
        errand.hasten(now);
    }

    private void moveTo(IssueState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        state = next;
    }

    public String id() {
        return id;
    }

    /** The case in which it is signed, which is also its author's name for it. */
    public String caseId() {
        return caseId;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String departement() {
        return departement;
    }

    /** Who drew it up, and so signs it for nobody. */
    public String drafter() {
        return drafter;
    }

    /** Whether parties sign in the order of their places; else in any. */
    public boolean isOrdered() {
        return ordered;
    }

    public int number() {
        return number;
    }

    public IssueState state() {
        return state;
    }

    /** What was sent, in its author's own form. */
    public String content() {
        return content;
    }

    /** Its number in the registers, once it is sealed. */
    public Optional<String> actNumber() {
        return Optional.ofNullable(actNumber);
    }

    /** The day of its last signature in the département, once it is sealed. */
    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    /** SHA-256 of the frozen file in lower-case hexadecimal; empty until it is frozen. */
    public Optional<String> identity() {
        return Optional.ofNullable(identity);
    }

    /** What it says to those who read it on a page; empty until it is frozen. */
    public Optional<Twin> twin() {
        return Optional.ofNullable(twin).map(Twin::new);
    }

    /** The document that is its present revision. */
    public Optional<String> revision() {
        return Optional.ofNullable(revision);
    }

    public Optional<Instant> frozenAt() {
        return Optional.ofNullable(frozenAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What the platform owes it. */
    public Errand errand() {
        return errand;
    }
}
