package fr.maillage.mandate.destruction;

import fr.maillage.mandate.MandateState;
import fr.maillage.mandate.Mandates;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.certificate.Destruction;
import fr.maillage.mandate.certificate.Destructions;
import fr.maillage.shared.LostRace;
import fr.maillage.vault.Vault;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Makes both stores say the same of what was destroyed, whichever of them was restored from a backup: rows whose key has
 * a tombstone go once more, and so do keys of which the rows say that they are gone.
 */
@Component
public class DestroyAgain {

    private static final Logger LOG = LoggerFactory.getLogger(DestroyAgain.class);
    private static final Limit CHUNK = Limit.of(1_000);
    private static final Set<MandateState> NOT_OVER =
            Set.of(MandateState.PREPARED, MandateState.IN_FORCE, MandateState.ENDED);

    /** Between a key's end and its rows': for a destruction that failed meanwhile and was run again. */
    private static final Duration MARGIN = Duration.ofDays(1);

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

    /** Compares all there is, whatever was lost. Run again, it finds nothing left to do. */
    public void everything(Instant now) {
        all(after -> mandates.findIds(NOT_OVER, after, CHUNK), ids -> end(vault.destroyedAmong(ids)));
        all(after -> procedures.findIdsWithData(after, CHUNK), ids -> end(vault.destroyedAmong(ids)));
        Instant since = now.minus(MEMORY);
        all(after -> destructions.findKeys(since, after, CHUNK), this::destroy);
    }

    /**
     * Compares what one store says was destroyed since the last destruction of which the other knows: all that a backup can
     * bring back, and little, so that a start costs the same however many mandates there are.
     */
    public void sinceLastKnown(Instant now) {
        Instant known = mark(destructions.findFirstByOrderByDestroyedAtDesc().map(Destruction::destroyedAt), now);
        all(after -> vault.destroyedSince(known, after), this::end);
        Instant remembered = mark(vault.lastDestroyed(), now);
        all(after -> destructions.findKeys(remembered, after, CHUNK), this::destroy);
    }

    private void end(Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        mandates.findIdsAmong(NOT_OVER, keys).forEach(id -> end(id, returned::endMandate));
        procedures.findIdsWithDataAmong(keys).forEach(id -> end(id, returned::endProcedure));
    }

    private static void end(String id, Consumer<String> end) {
        try {
            LostRace.runAgain(() -> end.accept(id));
        } catch (
                RuntimeException
                        e) { // whatever is wrong with one of them, the others and the platform's start do not wait
            LOG.error("a backup brought back {}, whose key is destroyed, and it is not ended", id, e);
        }
    }

    /** Nearly all are gone, and a look costs less than writing nothing over nothing. */
    private void destroy(List<String> keys) {
        Set<String> living = new HashSet<>(keys);
        living.removeAll(vault.destroyedAmong(keys));
        vault.destroyAll(living);
    }

    private static Instant mark(Optional<Instant> last, Instant now) {
        Instant oldest = now.minus(MEMORY);
        return last.map(moment -> moment.minus(MARGIN)).filter(oldest::isBefore).orElse(oldest);
    }

    private static void all(Function<String, List<String>> next, Consumer<List<String>> deed) {
        for (List<String> ids = next.apply(""); !ids.isEmpty(); ids = next.apply(ids.get(ids.size() - 1))) {
            deed.accept(ids);
        }
    }
}
