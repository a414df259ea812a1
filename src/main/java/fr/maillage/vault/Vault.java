package fr.maillage.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Closes and opens persons' data, each with a key that can be destroyed. Keys lie in a store of their own, in which every
 * call is a transaction of its own that is kept when it returns, whatever becomes of the caller's. So a key is made before
 * the data is written, and destroyed before the rows and files are; every call may be repeated. A key's name is at most 64
 * letters, digits, colons and hyphens, and tells nothing of a person.
 */
public interface Vault {

    /**
     * Does nothing when the key is there.
     *
     * @throws KeyDestroyed when it was there once: a name is never used again
     */
    void make(String key);

    /** As {@link #make}, for many; those before one that was destroyed may have been made. */
    void makeAll(Collection<String> keys);

    /**
     * Encrypts with AES-256-GCM.
     *
     * @param purpose where the content stands, such as a table's column: elsewhere it does not open
     * @return a version byte, the nonce, the encrypted content and its tag: 29 bytes more than it was
     * @throws KeyDestroyed when the key is gone
     * @throws UnknownKey when it was never made
     */
    byte[] close(String key, String purpose, byte[] plain);

    /**
     * Gives back what was closed.
     *
     * @throws KeyDestroyed when the key is gone, and the content with it
     * @throws UnknownKey when it was never made, or was destroyed longer ago than anybody remembers
     * @throws AlteredContent when it is not what was closed with this key for this purpose
     */
    byte[] open(String key, String purpose, byte[] closed);

    /**
     * Destroys it at once and on every node; a key that was never made cannot be made any more.
     *
     * @return when it was destroyed, the first time
     */
    Instant destroy(String key);

    /** As {@link #destroy}, for many; broken off, it is simply called again. */
    Map<String, Instant> destroyAll(Collection<String> keys);

    boolean isDestroyed(String key);

    /** Which of these are destroyed: what a restored backup of the database must not bring back. */
    Set<String> destroyedAmong(Collection<String> keys);

    /** A portion of the keys destroyed since then, in the order of names after this one; empty at the end. */
    List<String> destroyedSince(Instant since, String after);

    /** When a key was destroyed last; empty when none was, as far as the store remembers. */
    Optional<Instant> lastDestroyed();

    /** On which day (in Paris) the last backup is gone that may hold a key destroyed then. */
    LocalDate lastCopyGone(Instant destroyed);
}
