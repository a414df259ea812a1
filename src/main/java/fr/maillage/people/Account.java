package fr.maillage.people;

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
import java.util.Locale;

/**
 * A person's account. It is opened by an invitation (INVITED), becomes usable when the person chooses a password
 * (ACTIVE), and ends for good when it is closed (CLOSED). A new address or a new capacity holds signing back for a day,
 * so that the person whose account was taken over has time to say so.
 */
@Entity
@Table(name = "account")
public class Account {

    static final int LONGEST_NAME = 120;
    static final Duration SIGNING_HELD = Duration.ofHours(24);

    @Id
    private String id;

    @Version
    private Long version;

    private String email;

    @Column
    private String emailKey;

    private String displayName;

    @Column
    private String nameKey;

    private String password;
    private String language;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private Instant openedAt;

    @Column
    private Instant passwordSince;

    private Instant changedAt;

    protected Account() {}

    Account(EmailAddress address, String displayName, Instant now) {
        id = Ids.fresh();
        email = address.value();
        emailKey = address.key();
        this.displayName = displayName.strip();
        nameKey = this.displayName.toLowerCase(Locale.ROOT);
        language = "fr";
        state = AccountState.INVITED;
        openedAt = now;
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public AccountState state() {
        return state;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant openedAt() {
        return openedAt;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    /** Whether this account may sign: it is in use, and neither address nor capacity changed within a day. */
    public boolean maySign(Instant now) {
        return isActive() && (changedAt == null || !changedAt.plus(SIGNING_HELD).isAfter(now));
    }

    String encodedPassword() {
        return password;
    }

    void activate(String encodedPassword, Instant now) {
        moveTo(AccountState.ACTIVE);
        renewPassword(encodedPassword, now);
    }

    void renewPassword(String encodedPassword, Instant now) {
        password = encodedPassword;
        passwordSince = now;
    }

    void speak(Locale chosen) {
        language = chosen.getLanguage();
    }

    void changeAddress(EmailAddress address, Instant now) {
        email = address.value();
        emailKey = address.key();
        changedAt = now;
    }

    void capacityChanged(Instant now) {
        changedAt = now;
    }

    void close() {
        moveTo(AccountState.CLOSED);
        password = null;
    }

    private void moveTo(AccountState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("an account that is " + state + " cannot become " + next);
        }
        state = next;
    }
}
