package fr.maillage.people;

import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks for the own password again before what a thief would change first. It is slowed down as the sign-in is, or an open
 * session would be the place to guess it; and it is checked before the transaction, which it would only hold up.
 */
@Component
class CurrentPassword {

    private final AccountRows accounts;
    private final PasswordTry tries;
    private final TransactionTemplate transaction;

    CurrentPassword(AccountRows accounts, PasswordTry tries, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.tries = tries;
        this.transaction = transaction;
    }

    /** Does a change of the actor's own account, when the password is right. */
    Answer then(String typed, Actor actor, Function<Account, Answer> change) {
        return tries.succeeds(typed, own(accounts, actor))
                ? transaction.execute(status -> change.apply(own(accounts, actor)))
                : Answer.refused(Refusal.at("current", "people.password.wrong"));
    }

    static Account own(AccountRows accounts, Actor actor) {
        return accounts.findById(actor.account())
                .filter(Account::isActive)
                .orElseThrow(() -> new UnknownObject("account"));
    }
}
