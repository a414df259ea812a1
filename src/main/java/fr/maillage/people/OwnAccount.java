package fr.maillage.people;

import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person changes on the own account; the password is asked again for what a thief would change first. */
@Component
@Transactional
public class OwnAccount {

    private final AccountRows accounts;
    private final Secrets secrets;
    private final AccountRecord record;
    private final Clock clock;

    OwnAccount(AccountRows accounts, Secrets secrets, AccountRecord record, Clock clock) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.record = record;
        this.clock = clock;
    }

    public Answer speak(Locale language, Actor actor) {
        Account account = own(actor);
        account.speak(language);
        return Answer.done(account.id());
    }

    public Answer changePassword(String current, String chosen, Actor actor) {
        Account account = own(actor);
        if (!secrets.matches(current, account)) {
            return Answer.refused(Refusal.at("current", "people.password.wrong"));
        }
        Optional<Refusal> refusal = secrets.refusal(chosen, account.email());
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        account.renewPassword(secrets.encode(chosen), clock.instant());
        record.changed(account, actor, new AccountFact.PasswordChanged(), AccountChanged.What.PASSWORD);
        return Answer.done(account.id());
    }

    /** Changes the address; the old one is told, and signing is held for a day. */
    public Answer changeAddress(String current, String typed, Actor actor) {
        Account account = own(actor);
        if (!secrets.matches(current, account)) {
            return Answer.refused(Refusal.at("current", "people.password.wrong"));
        }
        Optional<EmailAddress> address = EmailAddress.parse(typed);
        if (address.isEmpty()) {
            return Answer.refused(Refusal.at("email", "people.email.wrong"));
        }
        if (accounts.existsByEmailKey(address.get().key())) {
            return Answer.refused(Refusal.at("email", "people.email.not-possible"));
        }
        record.changed(account, actor, new AccountFact.AddressChanged(), AccountChanged.What.ADDRESS);
        account.changeAddress(address.get(), clock.instant());
        return Answer.done(account.id());
    }

    private Account own(Actor actor) {
        return accounts.findById(actor.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new UnknownObject("account"));
    }
}
