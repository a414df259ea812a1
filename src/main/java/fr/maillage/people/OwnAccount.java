package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person changes on the own account, but for its address: that is {@link ChangeAddress}. */
@Component
public class OwnAccount {

    private final AccountRows accounts;
    private final Secrets secrets;
    private final CurrentPassword password;
    private final AccountRecord record;

    OwnAccount(AccountRows accounts, Secrets secrets, CurrentPassword password, AccountRecord record) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.password = password;
        this.record = record;
    }

    @Transactional
    public Answer speak(Locale language, Actor actor) {
        Account account = CurrentPassword.own(accounts, actor);
        account.speak(language);
        return Answer.done(account.id());
    }

    public Answer changePassword(String current, String chosen, Actor actor) {
        return password.then(current, actor, account -> renew(account, chosen, actor));
    }

    private Answer renew(Account account, String chosen, Actor actor) {
        Optional<Refusal> refusal = secrets.refusal(chosen, account.email());
        if (refusal.isPresent()) {
            return Answer.refused(refusal.get());
        }
        account.renewPassword(secrets.encode(chosen), record.now());
        record.changed(account, actor, new AccountFact.PasswordChanged(), AccountChanged.What.PASSWORD);
        return Answer.done(account.id());
    }
}
