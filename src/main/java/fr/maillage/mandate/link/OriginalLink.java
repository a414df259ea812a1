package fr.maillage.mandate.link;

import fr.maillage.casework.Errand;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The one link of a mandate to the file of its citizen's original. Address and key wait closed until the mail is sent or
 * given up, and are erased then; of the key its digest stays. Asked for again, it takes a new key and the old one is dead.
 */
@Entity
@Table(name = "mandate_link")
public class OriginalLink {

    static final Duration LIFE = Duration.ofDays(7);
    static final int MOST_ASKED = 3;
    static final int MOST_OPENINGS = 5;

    /** For how long its mail is tried. */
    static final Duration TRIED = Duration.ofDays(1);

    /** Longer than any mail server is waited for, so that no other node tries meanwhile. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Id
    private String mandate;

    @Version
    private Long version;

    private String keyHash;
    private byte[] letter;
    private int asked;
    private Instant askedAt;
    private int openings;
    private Instant sentAt;

    @Embedded
    private Errand errand;

    protected OriginalLink() {}

    OriginalLink(String mandate) {
        this.mandate = mandate;
    }

    /** The letter with the key is to be sent. */
    void ask(String hash, byte[] closed, Instant now) {
        keyHash = hash;
        letter = closed.clone();
        asked++;
        askedAt = now;
        openings = 0;
        sentAt = null;
        errand = Errand.at(now);
    }

    /** Takes it for one attempt; the next one comes later, if nobody says that this one succeeded. */
    byte[] attempt(Instant now) {
        errand.attempt(now.plus(LEASE));
        return letter.clone();
    }

    void sent(Instant now) {
        sentAt = now;
        erase();
    }

    /** Nobody knows any more where it went. */
    void erase() {
        letter = null;
        errand.done();
    }

    void open() {
        openings++;
    }

    boolean opensWith(String hash, Instant now) {
        return isOf(hash) && now.isBefore(expires()) && openings < MOST_OPENINGS;
    }

    /** Whether nobody asked for another one since. */
    boolean isOf(String hash) {
        return hash.equals(keyHash);
    }

    String keyHash() {
        return keyHash;
    }

    boolean isTriedLongEnough(Instant now) {
        return !now.isBefore(askedAt.plus(TRIED));
    }

    boolean isDue(Instant now) {
        return letter != null && errand.isDue(now);
    }

    boolean mayBeAskedAgain() {
        return asked < MOST_ASKED;
    }

    /** The mandate's id. */
    public String mandate() {
        return mandate;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant expires() {
        return askedAt.plus(LIFE);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Whether its mail was tried in vain so often that the server may be away for longer. */
    public boolean isLate() {
        return isWaiting() && errand.attempts() >= Errand.IN_VAIN;
    }

    /** Whether its mail is still to be sent. */
    public boolean isWaiting() {
        return letter != null;
    }
}
