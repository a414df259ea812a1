package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether somebody may sign now: they give their password again, and nothing about them changed within a day. */
@Component
public class SigningRight {

    private final AccountRows accounts;
    private final PasswordTry tries;
    private final Clock clock;

    SigningRight(AccountRows accounts, PasswordTry tries, Clock clock) {
        this.accounts = accounts;
        this.tries = tries;
        this.clock = clock;
    }

    /** Why not; empty when they may. A wrong password counts as one at the sign-in page does. */
    public Optional<Refusal> refusal(String password, Actor actor) {
        Account account = CurrentPassword.own(accounts, actor);
        if (!tries.succeeds(password, account)) {
            return Optional.of(Refusal.at("password", "people.password.wrong"));
        }
        return account.maySign(clock.instant()) ? Optional.empty() : Optional.of(Refusal.of("people.signing.held"));
    }
}
