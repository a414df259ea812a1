package fr.maillage.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address mail can be sent to. Two spellings that differ by case only are the same address. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "(?=.{1,64}@)[A-Za-z0-9_%+'-]+(?:\\.[A-Za-z0-9_%+'-]+)*+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\\.)+[A-Za-z]{2,63}");

    /** The address a person typed; empty when it is none. */
    public static Optional<EmailAddress> parse(String typed) {
        String value = typed == null ? "" : typed.strip();
        boolean good = value.length() <= LONGEST && SHAPE.matcher(value).matches();
        return good ? Optional.of(new EmailAddress(value)) : Optional.empty();
    }

    /** What makes it unique. */
    String key() {
        return keyOf(value);
    }

    /** The key under which a typed address would be found, whether it is a good one or not. */
    static String keyOf(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }
}
