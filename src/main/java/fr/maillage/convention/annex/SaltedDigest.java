package fr.maillage.convention.annex;

import fr.maillage.shared.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A digest that tells nothing of what it is taken of to whoever lacks the salt: a table of nine names could else be
 * guessed until its digest fits.
 *
 * @param salt in lower-case hexadecimal
 */
record SaltedDigest(String salt, String sha256) {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SaltedDigest of(byte[] file) {
        byte[] salt = new byte[LENGTH];
        RANDOM.nextBytes(salt);
        return of(salt, file);
    }

    static SaltedDigest of(byte[] salt, byte[] file) {
        return new SaltedDigest(HexFormat.of().formatHex(salt), Sha256.of(salt, file));
    }
}
