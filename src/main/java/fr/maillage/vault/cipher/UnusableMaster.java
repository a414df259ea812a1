package fr.maillage.vault.cipher;

/** What is given as master key is none, or cannot be reached. */
class UnusableMaster extends RuntimeException {

    UnusableMaster(String why, Throwable cause) {
        super(why, cause);
    }
}
