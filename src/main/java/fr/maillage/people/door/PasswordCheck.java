package fr.maillage.people.door;

import fr.maillage.people.Account;
import fr.maillage.people.Accounts;
import fr.maillage.people.SignedIn;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks an address and a password. Unknown, closed, resting and wrong are one answer that costs the same work. */
@Component
class PasswordCheck implements AuthenticationProvider {

    private final Accounts accounts;
    private final CountedTries tries;
    private final AddressAttempts addresses;

    PasswordCheck(Accounts accounts, CountedTries tries, AddressAttempts addresses) {
        this.accounts = accounts;
        this.tries = tries;
        this.addresses = addresses;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String address = addressOf(typed);
        if (addresses.areTooMany(address)) {
            throw new LockedException("too many wrong passwords from one address");
        }
        Account account = accounts.findByEmail(typed.getName()).orElse(null);
        if (!tries.succeeds((String) typed.getCredentials(), account, address) || account == null) {
            throw new BadCredentialsException("wrong address or password");
        }
        return signedIn(account.id(), typed);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication signedIn(String account, Authentication typed) {
        var who = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(account), null, List.of());
        who.setDetails(typed.getDetails());
        return who;
    }

    private static String addressOf(Authentication typed) {
        return NetworkAddress.of(
                typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "");
    }
}
