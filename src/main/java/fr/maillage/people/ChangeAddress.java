package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an account another address: asked for with the password, told to the address held before, and done when the
 * signed-in holder opens the one-use link that only the new address was sent. Then signing is held for a day.
 */
@Component
public class ChangeAddress {

    static final int MOST_A_DAY = 5;

    private final AddressChanges changes;
    private final AccountRows accounts;
    private final CurrentPassword password;
    private final LinkKeys keys;
    private final AccountRecord record;

    ChangeAddress(
            AddressChanges changes,
            AccountRows accounts,
            CurrentPassword password,
            LinkKeys keys,
            AccountRecord record) {
        this.changes = changes;
        this.accounts = accounts;
        this.password = password;
        this.keys = keys;
        this.record = record;
    }

    /** Sends the link to the new address. Whether somebody else has it is not told here, or anybody could ask. */
    public Answer ask(String current, String typed, Actor actor) {
        Optional<EmailAddress> address = EmailAddress.parse(typed);
        return address.isEmpty()
                ? Answer.refused(Refusal.at("email", "people.email.wrong"))
                : password.then(current, actor, account -> ask(account, address.get(), actor));
    }

    /** The change that a link stands for, for the account's own eyes; empty for every other link. */
    @Transactional(readOnly = true)
    public Optional<AddressChange> open(String key, Actor actor) {
        return keys.find(key, changes::findByTokenHash)
                .filter(change -> change.isOf(actor.account()) && change.isOpen(record.now()));
    }

    /** Takes the new address. */
    @Transactional
    public Answer confirm(String key, Actor actor) {
        Optional<AddressChange> open = open(key, actor);
        if (open.isEmpty()) {
            return Answer.refused(Refusal.of("people.address.not-open"));
        }
        EmailAddress address = new EmailAddress(open.get().email());
        if (accounts.existsByEmailKey(address.key())) {
            return Answer.refused(Refusal.of("people.email.not-possible"));
        }
        Account account = CurrentPassword.own(accounts, actor);
        open.get().end(record.now());
        record.changed(account, actor, new AccountFact.AddressChanged(), AccountChanged.What.ADDRESS);
        account.changeAddress(address, record.now());
        return Answer.done(account.id());
    }

    private Answer ask(Account account, EmailAddress address, Actor actor) {
        Instant now = record.now();
        if (changes.countByAccountAndAskedAtAfter(account.id(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return Answer.refused(Refusal.at("email", "people.address.too-often", MOST_A_DAY));
        }
        changes.findByAccountAndEndedAtIsNull(account.id()).forEach(earlier -> earlier.end(now));
        LinkToken token = LinkToken.fresh();
        AddressChange change = changes.save(new AddressChange(account.id(), address, token.hash(), now));
        record.changed(account, actor, new AccountFact.AddressAsked(), AccountChanged.What.ADDRESS_ASKED);
        record.tell(new AddressAsked(change.id(), change.email(), account.language(), token, change.expires()));
        return Answer.done(account.id());
    }
}
