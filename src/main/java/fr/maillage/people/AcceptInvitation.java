package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns an invitation into an account, or into one more grant of the account that the person has. The token is proof
 * of the address; whoever has an account proves it by signing in, because the token alone must not open it.
 */
@Component
@Transactional
public class AcceptInvitation {

    private final InvitationLinks links;
    private final AccountRows accounts;
    private final Secrets secrets;
    private final AccountOpening opening;

    AcceptInvitation(InvitationLinks links, AccountRows accounts, Secrets secrets, AccountOpening opening) {
        this.links = links;
        this.accounts = accounts;
        this.secrets = secrets;
        this.opening = opening;
    }

    /** Whether the invited person has an account already, and so signs in rather than choosing a password. */
    @Transactional(readOnly = true)
    public boolean isForAccount(Invitation invitation) {
        return accounts.existsByEmailKey(EmailAddress.keyOf(invitation.email()));
    }

    /** Makes the account with the password that the person chose. */
    public Answer choosePassword(String key, String password) {
        Optional<Invitation> open = links.open(key);
        if (open.isEmpty() || isForAccount(open.get())) {
            return Answer.refused(Refusal.of("people.invitation.not-open"));
        }
        Optional<Refusal> refusal = secrets.refusal(password, open.get().email());
        return refusal.map(Answer::refused).orElseGet(() -> Answer.done(opening.open(open.get(), password)));
    }

    /** Adds the grant to the signed-in person's account, when it is the invited address's. */
    public Answer addTo(String key, Actor actor) {
        Optional<Invitation> open = links.open(key);
        Optional<Account> account = accounts.findById(actor.account()).filter(Account::isActive);
        if (open.isEmpty() || account.isEmpty() || !open.get().isFor(account.get())) {
            return Answer.refused(Refusal.of("people.invitation.not-open"));
        }
        return Answer.done(opening.add(open.get(), account.get()));
    }
}
