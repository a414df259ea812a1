package fr.maillage.vault;

/** What was to be opened is not what was closed with this key for this purpose: altered, cut, or moved from elsewhere. */
public class AlteredContent extends RuntimeException {

    AlteredContent(String key, String purpose, Throwable cause) {
        super("what stands at " + purpose + " was not closed there with the key " + key, cause);
    }
}
