package fr.maillage.people;

import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account, for whom it may be shown. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRows rows;
    private final AccountGrants grants;
    private final AccountSearch search;
    private final ManagementRules rules;
    private final Clock clock;

    Accounts(AccountRows rows, AccountGrants grants, AccountSearch search, ManagementRules rules, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.search = search;
        this.rules = rules;
        this.clock = clock;
    }

    /** The account of that id, whoever asks: for what the platform does itself. */
    public Optional<Account> find(String id) {
        return rows.findById(id);
    }

    public Optional<Account> findByEmail(String email) {
        return rows.findByEmailKey(EmailAddress.keyOf(email));
    }

    /** The name to show for an account's id; the id itself for what is no account. */
    public String displayName(String id) {
        return rows.findById(id).map(Account::displayName).orElse(id);
    }

    /** The ids of the accounts in use that hold a role there; {@link Grant#ANY} for wherever and for whomever. */
    public List<String> reachedBy(Grant grant) {
        return grants.accountsReachedBy(grant);
    }

    /** Those who hold a role nationally or by name, by name: whom an office may choose from. */
    public List<Account> holding(Role role) {
        return search.holding(role);
    }

    /** The account, for the actor's own eyes or those of who manages one of its grants; unknown to anyone else. */
    public Account of(String id, Actor actor) {
        Account account = rows.findById(id).orElseThrow(() -> new UnknownObject("account"));
        if (!rules.mayManageAnyOf(actor, grantsOf(id)) && !id.equals(actor.account())) {
            throw new UnknownObject("account");
        }
        return account;
    }

    /** Every grant an account ever held, oldest first, as far as the actor manages them or they are the actor's own. */
    public List<AccountGrant> grantsOf(String id, Actor actor) {
        boolean own = id.equals(actor.account());
        return grantsOf(id).stream()
                .filter(held -> own || rules.mayManage(actor, held.grant()))
                .toList();
    }

    /** Whether an account may sign now. */
    public boolean maySign(Account account) {
        return account.maySign(clock.instant());
    }

    /** A page of the accounts the actor manages. */
    public Slice<Account> list(AccountFilter filter, AccountFilter.Order order, int page, Actor actor) {
        if (!rules.managesSomebody(actor)) {
            throw new UnknownObject("accounts");
        }
        return search.page(filter, order, page, actor);
    }

    public boolean managesSomebody(Actor actor) {
        return rules.managesSomebody(actor);
    }

    /** The roles that the actor could give to somebody somewhere. */
    public Set<Role> rolesGivenBy(Actor actor) {
        return rules.rolesGivenBy(actor);
    }

    private List<AccountGrant> grantsOf(String id) {
        return grants.findByAccountOrderByGrantedAt(id);
    }
}
