package fr.maillage.people;

import java.io.Serializable;
import java.security.Principal;

/** Who signed in: the account's id and nothing else, so that no session holds personal data or outdated rights. */
public record SignedIn(String account) implements Principal, Serializable {

    @Override
    public String getName() {
        return account;
    }
}
