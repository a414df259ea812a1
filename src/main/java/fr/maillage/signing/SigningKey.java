package fr.maillage.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key that signs, wherever it is: in memory for one act, in a file, in a token. Closing it forgets what can be
 * forgotten; a one-time key signs nothing after that.
 */
public interface SigningKey extends AutoCloseable {

    /** The certificate of the key first, then its issuers up to the root. */
    List<X509Certificate> chain();

    /**
     * Signs with SHA-256 (RFC 5652: the DER-encoded signed attributes are what is given here).
     *
     * @throws IllegalStateException when the key was closed
     */
    byte[] sign(byte[] data);

    @Override
    void close();
}
