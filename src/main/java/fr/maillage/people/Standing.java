package fr.maillage.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * How an account stands at this moment.
 *
 * @param passwordSince when the password was chosen: sessions opened before it are over
 */
public record Standing(Set<Grant> grants, Locale language, Instant passwordSince) {

    public Standing {
        grants = Set.copyOf(grants);
    }
}
