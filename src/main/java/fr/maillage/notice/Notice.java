package fr.maillage.notice;

import fr.maillage.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something one account should know of one case. It is written once, in the transaction of what it tells of; where a
 * mail server is, it is then tried until it is sent or given up. Its key makes a second one of the same impossible.
 */
@Entity
@Table(name = "notice")
public class Notice {

    /** Afterwards it is given up. */
    static final int MOST_ATTEMPTS = 8;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(12);

    /** What a notice tells. */
    public enum Kind {
        PINNED,
        REMINDED,
        ESCALATED,
        NEWS
    }

    @Id
    private String id;

    @Version
    private Long version;

    @Column
    private String noticeKey;

    private String account;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String caseId;
    private String form;
    private Instant created;
    private Instant sent;
    private int attempts;
    private Instant nextTry;

    protected Notice() {}

    Notice(Kind kind, Subject subject, String account, Instant now) {
        id = Ids.fresh();
        noticeKey = keyOf(kind, subject, account);
        this.kind = kind;
        this.account = account;
        caseId = subject.caseId();
        form = subject.form();
        created = now;
    }

    /** The task, or the news, a notice is about; form is the task's form key, or the news' name. */
    record Subject(String task, String caseId, String form) {}

    static String keyOf(Kind kind, Subject subject, String account) {
        return kind + ":" + subject.task() + ":" + account;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Kind kind() {
        return kind;
    }

    public String caseId() {
        return caseId;
    }

    /** The task's form key, or the name of the news. */
    public String form() {
        return form;
    }

    public Instant created() {
        return created;
    }

    /** When its mail was handed over; empty while it was not, and where there is no mail server. */
    public Optional<Instant> sent() {
        return Optional.ofNullable(sent);
    }

    public int attempts() {
        return attempts;
    }

    /** When its mail is tried again; empty when it was given up. */
    public Optional<Instant> nextTry() {
        return Optional.ofNullable(nextTry);
    }

    boolean isDue(Instant now) {
        return nextTry != null && !nextTry.isAfter(now);
    }

    /** Wanted by mail: what is not is read in the product only, even when a mail server comes later. */
    void post(Instant now) {
        nextTry = now;
    }

    /** Takes it for one attempt, and says when another may try if nobody ever hears of this one again. */
    void attempt(Instant now) {
        if (!isDue(now)) {
            throw new IllegalStateException("notice " + id + " is not due");
        }
        attempts++;
        nextTry = attempts == MOST_ATTEMPTS ? null : now.plus(pause());
    }

    void sent(Instant now) {
        sent = now;
        nextTry = null;
    }

    /** Nobody is there any more to read its mail. */
    void drop() {
        nextTry = null;
    }

    private Duration pause() {
        Duration pause = Duration.ofMinutes((long) Math.pow(5, attempts - 1));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
