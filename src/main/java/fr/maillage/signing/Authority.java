package fr.maillage.signing;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;

/**
 * The platform's certification authority. What it issues to signatories is simple in the sense of eIDAS (article 3,
 * 10): the platform vouches for who was signed in, nobody qualified has looked.
 */
public interface Authority {

    /**
     * Issues a certificate in the name and capacity of somebody who has just authenticated again, to a key that exists
     * only here. Close it once the signature is committed. The certificate outlives the key by days, so that a late
     * proof of time still finds it valid; it cannot be revoked (RFC 9608), because nothing is left to misuse.
     */
    SigningKey issue(Signatory signatory);

    /** The key of the platform's seal. */
    SigningKey seal();

    X509Certificate root();

    /** The current list of revoked certificates (RFC 5280), of the long-lived ones. */
    X509CRL revocations();
}
