package fr.maillage.mandate;

import fr.maillage.shared.Sha256;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that stands on an original or in a link to it: 130 random bits in Crockford's base 32, in which no letter can be
 * taken for a digit. Only its digest is kept, and the digest says what the code is for: one sort never opens what the
 * other does. It never shows itself in a log.
 */
public record Code(String text) {

    /** What a code opens. */
    public enum Sort {

        /** on every original: whether the mandate holds */
        CHECK,

        /** on the citizen's original alone: what was done under it */
        SECRET,

        /** in a mail to the citizen: the file of their original, for who has the secret one too */
        LINK,

        /** the same key as the mail that carries it is known by: kept nowhere */
        MAIL
    }

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int BITS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    public static Code fresh() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(1 << BITS)));
        }
        return new Code(text.toString());
    }

    /** What somebody typed, whatever its spaces, hyphens and case; empty when it cannot be a code. */
    public static Optional<Code> parse(String typed) {
        String read = (typed == null ? "" : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SHAPE.matcher(read).matches() ? Optional.of(new Code(read)) : Optional.empty();
    }

    public String hash(Sort sort) {
        return Sha256.of(sort + ":" + text);
    }

    /** As it is printed: in groups, to be read aloud and typed. */
    public String grouped() {
        return text.replaceAll("(.{4})(?=.{2,})", "$1-");
    }

    @Override
    public String toString() {
        return "(a mandate's code)";
    }
}
