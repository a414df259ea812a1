package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: long, not the address, not one that everybody tries first. No rule about kinds of
 * characters: length protects better. The encoder reads 72 bytes, so that is the most we take.
 */
@Component
public class PasswordRules {

    public static final int SHORTEST = 12;
    static final int LONGEST_BYTES = 72;
    private static final int SHORTEST_NAME = 4;
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> common;

    PasswordRules(@Value("classpath:data/people/common-passwords.txt") Resource list) {
        try {
            common = list.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(PasswordRules::plain)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why this password is not taken; empty when it is. */
    Optional<Refusal> refusal(String password, String email) {
        return key(password, email).map(key -> new Refusal("password", key, List.of(SHORTEST)));
    }

    private Optional<String> key(String password, String email) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("people.password.too-short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            return Optional.of("people.password.too-long");
        }
        String plain = plain(password);
        if (resembles(plain, email)) {
            return Optional.of("people.password.is-address");
        }
        boolean dull = password.codePoints().distinct().count() < FEWEST_DIFFERENT;
        return dull || common.contains(plain) ? Optional.of("people.password.common") : Optional.empty();
    }

    private static boolean resembles(String plain, String email) {
        String name = plain(email.substring(0, email.indexOf('@')));
        return name.length() >= SHORTEST_NAME && plain.contains(name);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }
}
