package fr.maillage.mandate.giving;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Sixteen random bytes that stand on the citizen's original and nowhere else. Who has that file can show later that it is
 * what was signed; from the proof that is kept, nobody learns anything of it.
 */
record Salt(String hex) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Salt fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    /** SHA-256 of the salt's bytes and the file's, in lower-case hexadecimal. */
    String proofOf(byte[] original) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(hex));
            return HexFormat.of().formatHex(digest.digest(original));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
