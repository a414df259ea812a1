package fr.maillage.act;

import fr.maillage.casework.Audience;
import fr.maillage.shared.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody named in one issue of an act. It waits until whoever speaks for it has signed or refused; what it said
 * of one issue it has not said of the next.
 */
@Entity
@Table(name = "act_party")
public class Party {

    /** What a party has answered. */
    public enum Answer {
        SIGNED,
        REFUSED
    }

    @Id
    private String id;

    @Version
    private long version;

    private String caseId;
    private int issue;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String departement;
    private String organisation;
    private String name;
    private String title;
    private int place;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private Instant answeredAt;
    private String account;
    private String reason;
    private String delegation;

    @Embedded
    private Trace trace;

    private Instant lapsedAt;

    protected Party() {}

    /** Names somebody in an issue that is being drafted. */
    public Party(String caseId, int issue, String departement, Named named, int place) {
        id = Ids.fresh();
        this.caseId = caseId;
        this.issue = issue;
        this.departement = departement;
        side = named.side();
        organisation = named.organisation();
        name = named.name();
        title = named.title();
        this.place = place;
    }

    /**
     * Who is named.
     *
     * @param organisation as the rights of who speaks for it name it: a base partner's code, else the organisation's id
     * @param title of who speaks for it; never a person's name
     */
    public record Named(Side side, String organisation, String name, String title) {
        /** Whether it is that party; an organisation may be named as two, as a witness and as a manager. */
        public boolean is(Party party) {
            return side == party.side && organisation.equals(party.organisation);
        }
    }

    /** To name it in another act. */
    public Named named() {
        return new Named(side, organisation, name, title);
    }

    /** Says anew as whom somebody signs for it, as long as nobody has. */
    public void entitle(String newTitle) {
        if (answer != null) {
            throw new IllegalStateException("party " + id + " has answered");
        }
        title = newTitle;
    }

    /** Waits again, in the next issue. */
    Party again() {
        return new Party(caseId, issue + 1, departement, named(), place);
    }

    /**
     * Who answers for it, and when.
     *
     * @param delegation the document that lets them; empty when they hold the right themselves
     */
    public record Voice(String account, Instant at, Optional<String> delegation) {}

    /** It has signed. */
    public void signed(Voice by, Trace left) {
        answered(Answer.SIGNED, by);
        trace = left;
    }

    /** The time at which it signed is proved now. */
    public void proved() {
        trace.prove();
    }

    /** It has signed and counts as if it had not, since its time, or that of one before it, cannot be proved. */
    public void askAgain() {
        lapsedAt = answeredAt().filter(at -> hasSigned()).orElseThrow();
        answer = null;
        account = null;
        answeredAt = null;
        delegation = null;
        trace = null;
    }

    /** It has refused, and says why. */
    public void refused(Voice by, String why) {
        answered(Answer.REFUSED, by);
        reason = why;
    }

    private void answered(Answer given, Voice by) {
        if (answer != null || !side.signs()) {
            throw new IllegalStateException("party " + id + " is not waiting");
        }
        answer = given;
        account = by.account();
        answeredAt = by.at();
        delegation = by.delegation().orElse(null);
    }

    /**
     * Whether an organisation is named here, by itself or as the voice of its national partner.
     *
     * @param base the code of the national partner it speaks for
     */
    public boolean isOf(String id, Optional<String> base) {
        return organisation.equals(id)
                || (side == Side.BASE_PARTNER
                        && base.filter(organisation::equals).isPresent());
    }

    /** Whom its task waits for. */
    public Audience audience() {
        return Audience.of(side.role().orElseThrow(), departement, organisation);
    }

    /** The name of its field in the act. */
    public String field() {
        return "party-" + place;
    }

    public boolean isWaiting() {
        return side.signs() && answer == null;
    }

    public boolean hasSigned() {
        return answer == Answer.SIGNED;
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public int issue() {
        return issue;
    }

    public Side side() {
        return side;
    }

    public String organisation() {
        return organisation;
    }

    public String name() {
        return name;
    }

    public String title() {
        return title;
    }

    /** From 1, in the order in which the act names them. */
    public int place() {
        return place;
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** The account that answered. */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** Why it refused. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The document by which somebody else was let answer for it. */
    public Optional<String> delegation() {
        return Optional.ofNullable(delegation);
    }

    /** Whether its signature holds a timestamp already. */
    public boolean hasProofOfTime() {
        return trace != null && trace.isProved();
    }

    /** What its signature has left in the act. */
    public Optional<Trace> trace() {
        return Optional.ofNullable(trace);
    }

    /** When it signed for nothing, because the time could not be proved. */
    public Optional<Instant> lapsedAt() {
        return Optional.ofNullable(lapsedAt);
    }
}
