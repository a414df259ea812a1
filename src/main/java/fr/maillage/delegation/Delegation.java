package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.casework.LentRights.Lent;
import fr.maillage.document.StoredDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An act by which whoever holds a right to sign lets somebody else use it. It waits for its delegate to have an account
 * where they have none, is in force from one instant to another, and may be revoked at any time before; it never begins
 * again.
 */
@Entity
@Table(name = "delegation")
public class Delegation {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "lentright")
    private String right;

    private String principal;
    private String delegate;
    private String awaited;
    private String kinds;
    private String caseId;
    private Instant begins;
    private Instant ends;
    private String document;
    private String sha256;
    private Instant givenAt;
    private Instant revokedAt;
    private String revokedBy;

    protected Delegation() {}

    Delegation(Scope scope, String principal, StoredDocument act, Instant now) {
        id = act.caseId();
        right = scope.right().word();
        kinds = scope.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        caseId = scope.caseId();
        begins = scope.from();
        ends = scope.until();
        this.principal = principal;
        document = act.id();
        sha256 = act.sha256();
        givenAt = now;
    }

    /** Whoever has an account is bound at once. */
    void to(String account) {
        if (delegate != null) {
            throw new IllegalStateException("delegation " + id + " has its delegate");
        }
        delegate = account;
        awaited = null;
    }

    /** Whoever has none is awaited at an address, which is forgotten when they have come. */
    void await(String address) {
        awaited = address;
    }

    void revoke(String by, Instant now) {
        if (!state(now).isOpen()) {
            throw new IllegalStateException("delegation " + id + " is over");
        }
        revokedBy = by;
        revokedAt = now;
    }

    public DelegationState state(Instant now) {
        if (revokedAt != null) {
            return DelegationState.REVOKED;
        }
        if (now.isBefore(begins)) {
            return DelegationState.TO_COME;
        }
        return now.isBefore(ends) ? DelegationState.IN_FORCE : DelegationState.ENDED;
    }

    /** Whether it is for such an act. */
    boolean names(String act, String kind) {
        return (caseId.equals(Lent.ANY) || caseId.equals(act))
                && ActKind.casesOf(kinds()).contains(kind);
    }

    Lent lent() {
        return new Lent(right(), ActKind.casesOf(kinds()), caseId);
    }

    public String id() {
        return id;
    }

    /** Whose it is to sign, as tasks name it. */
    public Audience right() {
        return new Audience(right);
    }

    /** The account that gave it. */
    public String principal() {
        return principal;
    }

    /** The account that may sign; empty as long as nobody has one. */
    public Optional<String> delegate() {
        return Optional.ofNullable(delegate);
    }

    /** The address of whoever has no account yet. */
    public Optional<String> awaited() {
        return Optional.ofNullable(awaited);
    }

    public Set<ActKind> kinds() {
        return Arrays.stream(kinds.split(" "))
                .map(ActKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ActKind.class)));
    }

    /** The case of the only act it is for. */
    public Optional<String> onlyCase() {
        return Optional.of(caseId).filter(named -> !named.equals(Lent.ANY));
    }

    public Instant begins() {
        return begins;
    }

    /** From then on it is over. */
    public Instant ends() {
        return ends;
    }

    /** The act of delegation itself, in the store. */
    public String document() {
        return document;
    }

    /** Of the act of delegation, in lower-case hexadecimal: what a signature names it by. */
    public String sha256() {
        return sha256;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> revokedAt() {
        return Optional.ofNullable(revokedAt);
    }

    /** The account that took it back. */
    public Optional<String> revokedBy() {
        return Optional.ofNullable(revokedBy);
    }
}
