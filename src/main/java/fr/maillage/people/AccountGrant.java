package fr.maillage.people;

import fr.maillage.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A grant as an account holds it: given by somebody, for a reason, until it is taken back. It is never deleted. */
@Entity
@Table(name = "account_grant")
public class AccountGrant {

    static final int LONGEST_REASON = 500;

    @Id
    private String id;

    @Version
    private Long version;

    private String account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String territory;
    private String organisation;
    private String reason;
    private String grantedBy;
    private Instant grantedAt;
    private String revokedBy;
    private String revokeReason;
    private Instant revokedAt;

    protected AccountGrant() {}

    AccountGrant(String account, Grant grant, String reason, String grantedBy, Instant now) {
        id = Ids.fresh();
        this.account = account;
        role = grant.role();
        territory = grant.territory();
        organisation = grant.organisation();
        this.reason = reason;
        this.grantedBy = grantedBy;
        grantedAt = now;
    }

    public String id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Grant grant() {
        return new Grant(role, territory, organisation);
    }

    public String reason() {
        return reason;
    }

    public String grantedBy() {
        return grantedBy;
    }

    public Instant grantedAt() {
        return grantedAt;
    }

    /** Why it was taken back; empty while it is held. */
    public Optional<String> revokeReason() {
        return Optional.ofNullable(revokeReason);
    }

    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }

    public boolean isHeld() {
        return revokedAt == null;
    }

    void revoke(String why, String by, Instant now) {
        if (!isHeld()) {
            throw new IllegalStateException("a grant is taken back once");
        }
        revokeReason = why;
        revokedBy = by;
        revokedAt = now;
    }
}
