package fr.maillage.people.door;

import fr.maillage.people.Account;
import fr.maillage.people.Accounts;
import fr.maillage.people.Secrets;
import fr.maillage.people.SignedIn;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks an address and a password. Unknown, closed, resting and wrong are one answer that costs the same work: one
 * look-up, one hash, one row written.
 */
@Component
class PasswordCheck implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordCheck.class);

    private final Accounts accounts;
    private final Secrets secrets;
    private final Attempts attempts;
    private final AddressAttempts addresses;

    PasswordCheck(Accounts accounts, Secrets secrets, Attempts attempts, AddressAttempts addresses) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.attempts = attempts;
        this.addresses = addresses;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = addressOf(typed);
        if (addresses.areTooMany(address)) {
            throw new LockedException("too many wrong passwords from one address");
        }
        Optional<Account> account = accounts.findByEmail(typed.getName());
        String row = account.map(Account::id).orElse(Attempts.NOBODY);
        boolean right = secrets.matches((String) typed.getCredentials(), account.orElse(null));
        if (attempts.isResting(row, address) || !right) {
            remember(row, address);
            addresses.failed(address);
            throw new BadCredentialsException("wrong address or password");
        }
        attempts.succeeded(row, address);
        return signedIn(row, typed);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Two tries at once may meet in one row: one of them counts, and neither gets in. */
    private void remember(String row, String address) {
        try {
            attempts.failed(row, address);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException metAnother) {
            LOG.debug("two wrong passwords at once");
        }
    }

    private static Authentication signedIn(String account, Authentication typed) {
        var who = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), null, List.of());
        who.setDetails(typed.getDetails());
        return who;
    }

    private static String addressOf(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
