package fr.maillage.vault;

/** The key is gone, and what was closed with it cannot be read by anybody any more. */
public class KeyDestroyed extends RuntimeException {

    KeyDestroyed(String key) {
        super("the key " + key + " was destroyed");
    }
}
