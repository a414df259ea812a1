package fr.maillage.signing.authority;

import java.security.PublicKey;
import java.time.Period;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * What a certificate is asked for.
 *
 * @param revocations the address of the list that would name it, empty for what is never revoked
 */
record Request(X500Name subject, PublicKey key, Purpose purpose, Period lives, String revocations) {}
