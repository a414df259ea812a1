package fr.maillage.mandate.destruction;

import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Mandates;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.certificate.Destructions;
import fr.maillage.shared.LostRace;
import fr.maillage.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Makes both stores say the same of what was destroyed, whichever of them was restored from a backup: rows whose key has
 * a tombstone go once more, and so do keys of which the rows say that they are gone.
 */
@Component
public class DestroyAgain {

    private static final Limit CHUNK = Limit.of(1_000);
    private static final Set<MandateState> NOT_OVER =
            Set.of(MandateState.PREPARED, MandateState.IN_FORCE, MandateState.ENDED);

    /** Longer than any backup of the key store lives. */
    private static final Duration MEMORY = Duration.ofDays(100);

    private final Mandates mandates;
    private final Procedures procedures;
    private final Destructions destructions;
    private final Returned returned;
    private final Vault vault;

    DestroyAgain(Mandates mandates, Procedures procedures, Destructions destructions, Returned returned, Vault vault) {
        this.mandates = mandates;
        this.procedures = procedures;
        this.destructions = destructions;
        this.returned = returned;
        this.vault = vault;
    }

    /** Run again, it finds nothing left to do. */
    public void run(Instant now) {
        all(after -> mandates.findIds(NOT_OVER, after, CHUNK), ids -> dead(ids, returned::endMandate));
        all(after -> procedures.findIdsWithData(after, CHUNK), ids -> dead(ids, returned::endProcedure));
        Instant since = now.minus(MEMORY);
        all(after -> destructions.findKeys(since, after, CHUNK), vault::destroyAll);
    }

    private void dead(List<String> ids, Consumer<String> end) {
        for (String id : vault.destroyedAmong(ids)) {
            LostRace.runAgain(() -> end.accept(id));
        }
    }

    private static void all(Function<String, List<String>> next, Consumer<List<String>> deed) {
        for (List<String> ids = next.apply(""); !ids.isEmpty(); ids = next.apply(ids.get(ids.size() - 1))) {
            deed.accept(ids);
        }
    }
}
