package fr.maillage.people;

import fr.maillage.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * An address that an account wants to have. It waits until the link mailed to that very address is opened by the
 * account's holder, or a newer wish replaces it, or a day has passed; until then the account keeps the address it has.
 */
@Entity
@Table(name = "address_change")
public class AddressChange {

    static final Duration WAITS = Duration.ofHours(24);

    @Id
    private String id;

    @Version
    private Long version;

    private String account;

    @Column
    private String tokenHash;

    private String email;
    private Instant askedAt;
    private Instant endedAt;

    protected AddressChange() {}

    AddressChange(String account, EmailAddress address, String tokenHash, Instant now) {
        id = Ids.fresh();
        this.account = account;
        this.tokenHash = tokenHash;
        email = address.value();
        askedAt = now;
    }

    public String email() {
        return email;
    }

    public Instant expires() {
        return askedAt.plus(WAITS);
    }

    String id() {
        return id;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expires());
    }

    boolean isOf(String holder) {
        return account.equals(holder);
    }

    void end(Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("a change of address ends once");
        }
        endedAt = now;
    }
}
