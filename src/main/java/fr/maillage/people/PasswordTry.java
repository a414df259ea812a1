package fr.maillage.people;

/** Tries a password for whoever is asking now, and slows down who errs, at the sign-in page and behind it alike. */
public interface PasswordTry {

    /** Whether it is the account's password and may be taken now: while an account rests, nothing is right. */
    boolean succeeds(String typed, Account account);
}
