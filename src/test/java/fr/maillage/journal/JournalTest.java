package fr.maillage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.OnDatabase;
import fr.maillage.shared.Ids;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@OnDatabase
class JournalTest {

    @Autowired
    Journal journal;

    @Autowired
    ChainVerifier verifier;

    @Autowired
    TransactionTemplate act;

    private final String caseId = Ids.fresh();

    @Test
    void tellsWhatHappenedInOrder() {
        append(caseId, 3);
        assertThat(journal.of(caseId)).extracting(Entry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(journal.of(caseId).get(1).details()).isEqualTo(Map.of("number", "2"));
        assertThat(journal.of(caseId).get(0).actor()).isEqualTo(Journal.PLATFORM);
        assertThat(verifier.verify(caseId)).isEqualTo(new Verdict.Intact(3));
    }

    @Test
    void refusesToWriteOutsideTheActsTransaction() {
        assertThatThrownBy(() -> journal.record(caseId, Journal.PLATFORM, new Happened(1)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void forgetsTheLineOfAnActThatFailed() {
        append(caseId, 1);
        act.executeWithoutResult(status -> {
            journal.record(caseId, Journal.PLATFORM, new Happened(2));
            status.setRollbackOnly();
        });
        append(caseId, 1);
        assertThat(verifier.verify(caseId)).isEqualTo(new Verdict.Intact(2));
    }

    @Test
    void queuesTwoWritersOfOneCase() throws Exception {
        append(caseId, 1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> writers = List.of(
                    pool.submit(() -> appendOneByOne(caseId, 50)), pool.submit(() -> appendOneByOne(caseId, 50)));
            for (Future<?> writer : writers) {
                writer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(journal.of(caseId))
                .extracting(Entry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 101).boxed().toList());
        assertThat(verifier.verify(caseId)).isEqualTo(new Verdict.Intact(101));
    }

    @Test
    void letsWritersOfTwoCasesPassEachOther() throws Exception {
        String other = Ids.fresh();
        append(caseId, 1);
        append(other, 1);
        var written = new CountDownLatch(1);
        var pool = Executors.newSingleThreadExecutor();
        try {
            act.executeWithoutResult(status -> {
                journal.record(caseId, Journal.PLATFORM, new Happened(2));
                pool.execute(() -> {
                    append(other, 1);
                    written.countDown();
                });
                assertThat(awaits(written)).isTrue();
            });
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void holdsTenThousandLinesOfOneCase() {
        append(caseId, 10_000);
        assertThat(verifier.verify(caseId)).isEqualTo(new Verdict.Intact(10_000));
    }

    private void appendOneByOne(String id, int lines) {
        for (int line = 1; line <= lines; line++) {
            append(id, 1);
        }
    }

    private void append(String id, int lines) {
        act.executeWithoutResult(status -> {
            for (int number = 1; number <= lines; number++) {
                journal.record(id, Journal.PLATFORM, new Happened(number));
            }
        });
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
