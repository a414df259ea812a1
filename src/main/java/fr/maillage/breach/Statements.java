package fr.maillage.breach;

import fr.maillage.vault.Vault;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Closes and opens what is written of breaches, each with its own key. Its calls belong outside of transactions. */
@Component
public class Statements {

    private static final String PURPOSE = "breach.said";

    private final Vault vault;

    Statements(Vault vault) {
        this.vault = vault;
    }

    /** Makes the key of a breach that is not kept yet, and closes its first words with it. */
    byte[] begin(String breach, Statement statement) {
        vault.make(breach);
        return close(breach, statement);
    }

    public byte[] close(String breach, Statement statement) {
        return vault.close(breach, PURPOSE, statement.bytes());
    }

    /** What was written; nothing once it is erased. */
    public Statement open(Breach breach) {
        return breach.statement()
                .map(closed -> Statement.read(vault.open(breach.id(), PURPOSE, closed)))
                .orElseGet(() -> new Statement(Map.of()));
    }
}
