package fr.maillage.mandate;

import fr.maillage.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Sixteen random bytes that stand on the citizen's original and nowhere else. Who has that file can show later that it is
 * what was signed; from the proof that is kept, nobody learns anything of it.
 */
public record Salt(String hex) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Salt fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    /** As it was copied from the original, with or without spaces; empty for what cannot be one. */
    public static Optional<Salt> parse(String typed) {
        return Optional.of(typed.replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                .filter(hex -> hex.matches("[0-9a-f]{" + 2 * BYTES + "}"))
                .map(Salt::new);
    }

    /** SHA-256 of the salt's bytes and the file's, in lower-case hexadecimal. */
    public String proofOf(byte[] original) {
        return Sha256.of(HexFormat.of().parseHex(hex), original);
    }

    /** The same of a file that is not held in memory. */
    public String proofOf(InputStream original) throws IOException {
        return Sha256.of(HexFormat.of().parseHex(hex), original);
    }
}
