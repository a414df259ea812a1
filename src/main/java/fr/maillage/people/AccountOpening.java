package fr.maillage.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts and gives them what was offered, within the transaction of whoever asks. */
@Component
@Transactional
public class AccountOpening {

    private final AccountRows accounts;
    private final AccountGrants grants;
    private final Secrets secrets;
    private final AccountRecord record;
    private final Clock clock;

    AccountOpening(AccountRows accounts, AccountGrants grants, Secrets secrets, AccountRecord record, Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.secrets = secrets;
        this.record = record;
        this.clock = clock;
    }

    /** Opens an account in use without an invitation: the demonstration's people, who never were anybody. */
    public String openForDemonstration(String email, String displayName, String password, Grant... held) {
        EmailAddress address =
                EmailAddress.parse(email).orElseThrow(() -> new IllegalArgumentException("no address: " + email));
        Account account = activate(address, displayName, password);
        for (Grant grant : held) {
            give(account, grant, Actor.platform().account());
        }
        return account.id();
    }

    String open(Invitation invitation, String password) {
        EmailAddress address = new EmailAddress(invitation.email());
        Account account = activate(address, invitation.displayName(), password);
        give(account, invitation.grant(), invitation.invitedBy());
        invitation.use(account, clock.instant());
        return account.id();
    }

    String add(Invitation invitation, Account account) {
        give(account, invitation.grant(), invitation.invitedBy());
        Instant now = clock.instant();
        account.capacityChanged(now);
        record.tell(AccountChanged.of(account, AccountChanged.What.CAPACITY));
        invitation.use(account, now);
        return account.id();
    }

    private Account activate(EmailAddress address, String displayName, String password) {
        Instant now = clock.instant();
        Account account = accounts.save(new Account(address, displayName, now));
        Actor self = new Actor(account.id(), Set.of());
        record.happened(account.id(), self, new AccountFact.Opened());
        account.activate(secrets.encode(password), now);
        record.happened(account.id(), self, new AccountFact.Activated());
        record.tell(new AccountOpened(account.id(), account.email()));
        return account;
    }

    private void give(Account account, Grant grant, String by) {
        grants.save(new AccountGrant(account.id(), grant, "", by, clock.instant()));
        record.happened(account.id(), new Actor(by, Set.of()), new AccountFact.Granted(grant));
    }
}
