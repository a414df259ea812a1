package fr.maillage.people;

import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
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

    /** Gives a grant to an account in use. Holding it already is no error. */
    public Answer grant(String id, Grant grant, String reason, Actor actor) {
        Account account = known(id);
        if (!rules.mayManage(actor, grant)) {
            return Answer.refused(Refusal.at("role", "people.grant.not-yours"));
        }
        if (reason.isBlank()) {
            return Answer.refused(Refusal.at("reason", "people.reason.missing"));
        }
        if (!account.isActive()) {
            return Answer.refused(Refusal.of("people.account.not-active"));
        }
        boolean held = grants.findByAccountOrderByGrantedAt(id).stream()
                .anyMatch(row -> row.isHeld() && row.grant().equals(grant));
        if (!held) {
            grants.save(new AccountGrant(id, grant, reason.strip(), actor.account(), clock.instant()));
            account.capacityChanged(clock.instant());
            record.changed(account, actor, new AccountFact.Granted(grant), AccountChanged.What.CAPACITY);
        }
        return Answer.done(id);
    }

    /** Takes a grant back, with effect at the person's very next click. */
    public Answer revoke(String grantId, String reason, Actor actor) {
        AccountGrant held = grants.findById(grantId)
                .filter(row -> rules.mayManage(actor, row.grant()))
                .orElseThrow(() -> new UnknownObject("grant"));
        if (reason.isBlank()) {
            return Answer.refused(Refusal.at("reason", "people.reason.missing"));
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

    private Account known(String id) {
        return accounts.findById(id).orElseThrow(() -> new UnknownObject("account"));
    }
}
