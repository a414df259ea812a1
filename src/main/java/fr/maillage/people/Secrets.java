package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Encodes and checks passwords. A check takes the same time whether there is an account or not. */
@Component
public class Secrets {

    private final PasswordRules rules;
    private final PasswordEncoder encoder;
    private final String decoy;

    Secrets(PasswordRules rules, @Value("${maillage.passwords.cost}") int cost) {
        this.rules = rules;
        encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(cost)));
        decoy = encoder.encode("nobody has this password");
    }

    Optional<Refusal> refusal(String chosen, String email) {
        return rules.refusal(chosen, email);
    }

    String encode(String chosen) {
        return encoder.encode(chosen);
    }

    /** Whether this is the account's password; {@code null} for no account takes as long. */
    public boolean matches(String typed, Account account) {
        boolean usable = account != null && account.isActive();
        boolean readable =
                typed != null && typed.getBytes(StandardCharsets.UTF_8).length <= PasswordRules.LONGEST_BYTES;
        boolean same = encoder.matches(readable ? typed : "", usable ? account.encodedPassword() : decoy);
        return usable && readable && same;
    }
}
