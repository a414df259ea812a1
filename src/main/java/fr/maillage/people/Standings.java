package fr.maillage.people;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads how an account stands, in one statement, every time anew: what is taken back is gone at once. */
@Component
public class Standings {

    private final AccountRows accounts;

    Standings(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** The standing of an account that is in use; empty for every other. */
    @Transactional(readOnly = true)
    public Optional<Standing> of(String account) {
        List<Object[]> rows = accounts.standing(account);
        if (rows.isEmpty() || rows.get(0)[0] != AccountState.ACTIVE) {
            return Optional.empty();
        }
        Object[] first = rows.get(0);
        return Optional.of(new Standing(
                rows.stream()
                        .filter(row -> row[3] != null)
                        .map(Standings::grant)
                        .collect(Collectors.toSet()),
                Locale.forLanguageTag((String) first[1]),
                (Instant) first[2]));
    }

    private static Grant grant(Object[] row) {
        return new Grant((Role) row[3], (String) row[4], (String) row[5]);
    }
}
