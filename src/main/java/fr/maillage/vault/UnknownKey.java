package fr.maillage.vault;

/** No key of this name was made here, or its destruction is no longer remembered. */
public class UnknownKey extends RuntimeException {

    UnknownKey(String key) {
        super("the key " + key + " is unknown");
    }
}
