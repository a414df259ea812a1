package fr.maillage.people;

import fr.maillage.shared.Sha256;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret of a link sent by mail: 128 random bits as 32 hexadecimal digits. It never shows itself in a log. */
public record LinkToken(String secret) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    static LinkToken fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(HexFormat.of().formatHex(bytes));
    }

    /** The token in an address somebody opened; empty when it cannot be one. */
    static Optional<LinkToken> parse(String typed) {
        return typed != null && SHAPE.matcher(typed).matches() ? Optional.of(new LinkToken(typed)) : Optional.empty();
    }

    String hash() {
        return Sha256.of(secret);
    }

    @Override
    public String toString() {
        return "(a link's token)";
    }
}
