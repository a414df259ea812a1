package fr.maillage.signing;

/**
 * A signature in three steps that remember nothing in between (PAdES, EN 319 142-1): what to sign, the value of the
 * signature made wherever the key is, and the embedding. Each returned file begins with the exact bytes of the given
 * one.
 */
public interface SignatureSteps {

    /** The bytes that the key signs. */
    byte[] dataToSign(byte[] revision, Intent intent);

    /**
     * Puts the signature into its field, with a proof of time when a service gives one. Takes a network call: no
     * transaction should be open.
     *
     * @param value what the key made of {@link #dataToSign} for the same revision and intent
     */
    Signed embed(byte[] revision, Intent intent, byte[] value);
}
