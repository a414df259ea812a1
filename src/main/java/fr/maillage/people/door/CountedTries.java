package fr.maillage.people.door;

import fr.maillage.people.Account;
import fr.maillage.people.KeyTries;
import fr.maillage.people.PasswordTry;
import fr.maillage.people.Secrets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Passwords and keys as they are tried from one network: each error counts, and enough of them end the trying. */
@Component
class CountedTries implements PasswordTry, KeyTries {

    private static final Logger LOG = LoggerFactory.getLogger(CountedTries.class);
    private static final int FREE_GUESSES = 10;

    private final Secrets secrets;
    private final Attempts attempts;
    private final AddressAttempts addresses;
    private final AddressAttempts guesses;

    CountedTries(Secrets secrets, Attempts attempts, AddressAttempts addresses, Clock clock) {
        this.secrets = secrets;
        this.attempts = attempts;
        this.addresses = addresses;
        this.guesses = new AddressAttempts(clock, FREE_GUESSES, Duration.ofDays(1));
    }

    @Override
    public boolean areTooMany() {
        return addresses.areTooMany(NetworkAddress.current());
    }

    @Override
    public void failed() {
        addresses.failed(NetworkAddress.current());
    }

    @Override
    public boolean areTooMany(String opened) {
        return guesses.areTooMany(opened);
    }

    @Override
    public void failed(String opened) {
        guesses.failed(opened);
    }

    @Override
    public boolean succeeds(String typed, Account account) {
        String address = NetworkAddress.current();
        return !addresses.areTooMany(address) && succeeds(typed, account, address);
    }

    /** The same for an account that may be {@code null}: that costs one look-up, one hash and one row as well. */
    boolean succeeds(String typed, Account account, String address) {
        String row = account == null ? Attempts.NOBODY : account.id();
        boolean right = secrets.matches(typed, account);
        if (attempts.isResting(row, address) || !right) {
            remember(row, address);
            addresses.failed(address);
            return false;
        }
        attempts.succeeded(row, address);
        return true;
    }

    /** Two tries at once may meet in one row: one of them counts, and neither gets in. */
    private void remember(String row, String address) {
        try {
            attempts.failed(row, address);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException metAnother) {
            LOG.debug("two wrong passwords at once");
        }
    }
}
