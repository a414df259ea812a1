package fr.maillage.people;

import java.util.Locale;

/** Something about an account changed of which its holder must be told, at the address held until then. */
public record AccountChanged(String account, String email, Locale language, What what) {

    /** What changed. */
    public enum What {
        ADDRESS,
        ADDRESS_ASKED,
        PASSWORD,
        CAPACITY,
        LENDING,
        LENT,
        CLOSED
    }

    public static AccountChanged of(Account account, What what) {
        return new AccountChanged(account.id(), account.email(), account.language(), what);
    }

    @Override
    public String toString() {
        return "AccountChanged[" + account + ", " + what + "]";
    }
}
