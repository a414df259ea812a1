package fr.maillage.people;

import fr.maillage.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * A grant offered to a person at their professional address. It is open until it is used, replaced by a newer one, taken
 * back, or past its date. Only the digest of its token is kept: who reads the table cannot use it.
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    @Id
    private String id;

    @Version
    private Long version;

    @Column
    private String tokenHash;

    private String email;
    private String emailKey;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String territory;
    private String organisation;
    private String invitedBy;
    private Instant sentAt;
    private Instant expires;
    private Instant endedAt;
    private String usedBy;

    protected Invitation() {}

    Invitation(Offer offer, String tokenHash, String invitedBy, Instant now, Instant expires) {
        id = Ids.fresh();
        this.tokenHash = tokenHash;
        email = offer.address().value();
        emailKey = offer.address().key();
        displayName = offer.displayName();
        role = offer.grant().role();
        territory = offer.grant().territory();
        organisation = offer.grant().organisation();
        this.invitedBy = invitedBy;
        sentAt = now;
        this.expires = expires;
    }

    /** Who is invited to what. */
    record Offer(EmailAddress address, String displayName, Grant grant) {}

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String displayName() {
        return displayName;
    }

    public Grant grant() {
        return new Grant(role, territory, organisation);
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant expires() {
        return expires;
    }

    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expires);
    }

    /** Whether it was neither used nor replaced nor taken back, be its date past or not. */
    public boolean isPending() {
        return endedAt == null;
    }

    boolean isUsed() {
        return usedBy != null;
    }

    boolean isFor(Account account) {
        return EmailAddress.keyOf(account.email()).equals(emailKey);
    }

    String invitedBy() {
        return invitedBy;
    }

    void use(Account account, Instant now) {
        end(now);
        usedBy = account.id();
    }

    void replace(Instant now) {
        end(now);
    }

    void cancel(Instant now) {
        end(now);
    }

    private void end(Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("an invitation ends once");
        }
        endedAt = now;
    }
}
