package fr.maillage.mandate.giving;

import fr.maillage.shared.Sha256;
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
        return Sha256.of(HexFormat.of().parseHex(hex), original);
    }
}
