package fr.maillage.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one transaction has told the journal so far. It is written just before the commit, all at once: a case's head is
 * locked for that moment only, and an act that tells five facts costs little more than one that tells one.
 */
final class UnwrittenFacts implements TransactionSynchronization {

    /** Always in the same order, so that two acts which touch the same two cases never wait for each other. */
    private final Map<String, List<Told>> byCase = new TreeMap<>();

    private final BiConsumer<String, List<Told>> pen;
    private boolean closing;

    private UnwrittenFacts(BiConsumer<String, List<Told>> pen) {
        this.pen = pen;
    }

    record Told(String caseId, Instant at, String actor, Fact fact) {}

    static UnwrittenFacts ofThisTransaction(BiConsumer<String, List<Told>> pen) {
        return current().orElseGet(() -> {
            UnwrittenFacts facts = new UnwrittenFacts(pen);
            TransactionSynchronizationManager.registerSynchronization(facts);
            return facts;
        });
    }

    /** For who reads the journal within the act that writes it. */
    static void writeNow() {
        current().ifPresent(UnwrittenFacts::write);
    }

    void add(Told told) {
        byCase.computeIfAbsent(told.caseId(), unknown -> new ArrayList<>()).add(told);
        if (closing) {
            write();
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        closing = true;
        write();
    }

    private void write() {
        byCase.forEach(pen);
        byCase.clear();
    }

    /** A transaction's synchronizations are its own: one that is begun within another has others. */
    private static Optional<UnwrittenFacts> current() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(UnwrittenFacts.class::isInstance)
                        .map(UnwrittenFacts.class::cast)
                        .findFirst()
                : Optional.empty();
    }
}
