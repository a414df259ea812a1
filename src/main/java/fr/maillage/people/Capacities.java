package fr.maillage.people;

import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives grants to accounts and takes them back, and closes accounts; each is journalled and told to the person. */
@Component
@Transactional
public class Capacities {

    private final AccountRows accounts;
    private final AccountGrants grants;
    private final ManagementRules rules;
    private final AccountRecord record;
    private final Clock clock;

    Capacities(AccountRows accounts, AccountGrants grants, ManagementRules rules, AccountRecord record, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.rules = rules;
        this.record = record;
        this.clock = clock;
    }

    /** Gives a grant to an account in use that the actor manages, never to the own one. Holding it is no error. */
    public Answer grant(String id, Grant grant, String reason, Actor actor) {
        if (id.equals(actor.account())) {
            return Answer.refused(Refusal.of("people.grant.own"));
        }
        Account account = managed(id, actor);
        if (!rules.mayManage(actor, grant)) {
            return Answer.refused(Refusal.at("role", "people.grant.not-yours"));
        }
        Optional<Refusal> refusal = refusalOf(reason);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        if (!account.isActive()) {
            return Answer.refused(Refusal.of("people.account.not-active"));
        }
        boolean held = grants.findByAccountOrderByGrantedAt(id).stream()
                .anyMatch(row -> row.isHeld() && row.grant().equals(grant));
        if (!held) {
            give(account, grant, reason.strip(), actor);
        }
        return Answer.done(id);
    }

    /** Takes a grant back, with effect at the person's very next click. */
    public Answer revoke(String grantId, String reason, Actor actor) {
        AccountGrant held = grants.findById(grantId)
                .filter(row -> rules.mayManage(actor, row.grant()))
                .orElseThrow(() -> new UnknownObject("grant"));
        Optional<Refusal> refusal = refusalOf(reason);
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        if (!held.isHeld()) {
            return Answer.refused(Refusal.of("people.grant.already-revoked"));
        }
        if (held.grant().role() == Role.ADMINISTRATOR && held.account().equals(actor.account())) {
            return Answer.refused(Refusal.of("people.grant.own-administrator"));
        }
        held.revoke(reason.strip(), actor.account(), clock.instant());
        Account account = known(held.account());
        record.changed(account, actor, new AccountFact.Revoked(held.grant()), AccountChanged.What.CAPACITY);
        return Answer.done(account.id());
    }

    /** Closes an account for good; only an administrator may, and not the own one. */
    public Answer close(String id, Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new UnknownObject("account");
        }
        Account account = known(id);
        if (account.state() == AccountState.CLOSED) {
            return Answer.refused(Refusal.of("people.account.already-closed"));
        }
        if (id.equals(actor.account())) {
            return Answer.refused(Refusal.of("people.account.own-close"));
        }
        account.close();
        record.changed(account, actor, new AccountFact.Closed(), AccountChanged.What.CLOSED);
        return Answer.done(id);
    }

    private void give(Account account, Grant grant, String reason, Actor actor) {
        grants.save(new AccountGrant(account.id(), grant, reason, actor.account(), clock.instant()));
        account.capacityChanged(clock.instant());
        record.changed(account, actor, new AccountFact.Granted(grant), AccountChanged.What.CAPACITY);
    }

    private static Optional<Refusal> refusalOf(String reason) {
        if (reason.isBlank()) {
            return Optional.of(Refusal.at("reason", "people.reason.missing"));
        }
        return reason.strip().length() > AccountGrant.LONGEST_REASON
                ? Optional.of(Refusal.at("reason", "people.reason.too-long", AccountGrant.LONGEST_REASON))
                : Optional.empty();
    }

    /** A foreign account answers like an unknown one, so that nobody learns who has one. */
    private Account managed(String id, Actor actor) {
        if (!rules.mayManageAnyOf(actor, grants.findByAccountOrderByGrantedAt(id))) {
            throw new UnknownObject("account");
        }
        return known(id);
    }

    private Account known(String id) {
        return accounts.findById(id).orElseThrow(() -> new UnknownObject("account"));
    }
}
