package fr.maillage.mandate.certificate;

import fr.maillage.document.Documents;
import fr.maillage.shared.Capital;
import fr.maillage.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of nights, each time in one short transaction. */
@Component
@Transactional
class NightRecords {

    /** Leaves of one tree: what is more becomes a tree of its own. */
    private static final Limit MOST = Limit.of(5_000);

    private static final Limit DUE = Limit.of(20);

    private final Destructions destructions;
    private final Nights nights;
    private final Documents documents;
    private final Clock clock;

    NightRecords(Destructions destructions, Nights nights, Documents documents, Clock clock) {
        this.destructions = destructions;
        this.nights = nights;
        this.documents = documents;
        this.clock = clock;
    }

    /** Makes a tree of what waits; false when nothing did. Of two nodes that do, one gives way. */
    boolean gather() {
        List<Destruction> waiting = destructions.findByNightIsNullOrderById(MOST);
        if (waiting.isEmpty()) {
            return false;
        }
        Night night = nights.saveAndFlush(of(waiting)); // its leaves refer to its row
        for (int i = 0; i < waiting.size(); i++) {
            waiting.get(i).join(night.id(), i);
        }
        return true;
    }

    private Night of(List<Destruction> leaves) {
        List<String> hashes =
                leaves.stream().map(Destruction::leaf).map(MerkleTree::leaf).toList();
        Instant now = clock.instant();
        return new Night(
                Ids.fresh(), LocalDate.ofInstant(now, Capital.ZONE), leaves.size(), new MerkleTree(hashes).root(), now);
    }

    @Transactional(readOnly = true)
    List<Night> due() {
        return nights.findByErrandNextTryLessThanEqualOrderByErrandNextTry(clock.instant(), DUE);
    }

    /** What another node has sealed meanwhile stays sealed. */
    void sealed(String id, byte[] pdf) {
        Night night = nights.findById(id).orElseThrow();
        if (night.document().isEmpty()) {
            night.seal(
                    documents
                            .keep(id, RootDocument.KIND, night.number() + ".pdf", "application/pdf", pdf)
                            .id(),
                    clock.instant());
            nights.flush();
        }
    }

    void putOff(String id, RuntimeException why) {
        nights.findById(id)
                .filter(night -> night.document().isEmpty())
                .ifPresent(night -> night.putOff(clock.instant(), why));
    }
}
