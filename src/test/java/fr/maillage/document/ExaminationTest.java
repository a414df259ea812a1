package fr.maillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.document.Examination.Looked;
import fr.maillage.shared.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ExaminationTest {

    private final CountDownLatch interrupted = new CountDownLatch(1);

    @Test
    void interruptsALookThatTakesTooLong() throws Exception {
        try (var examination = new Examination(1, 1, Duration.ofMillis(50))) {
            assertThat(key(examination, endless())).contains("document.too-slow");
            assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysThatItIsBusyRatherThanWait() throws Exception {
        var started = new CountDownLatch(1);
        try (var examination = new Examination(1, 1, Duration.ofSeconds(5))) {
            Thread first = new Thread(() -> examination.within(() -> {
                started.countDown();
                return endless().call();
            }));
            first.start();
            started.await();
            Thread second = new Thread(() -> examination.within(endless()));
            second.start();
            while (second.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            assertThat(key(examination, Optional::empty)).contains("document.busy");
        }
    }

    @Test
    void saysThatItIsBusyToWhoWaitedInVain() throws Exception {
        var started = new CountDownLatch(1);
        try (var examination = new Examination(1, 1, Duration.ofMillis(100))) {
            new Thread(() -> examination.within(() -> {
                        started.countDown();
                        return stubborn().call();
                    }))
                    .start();
            started.await();
            assertThat(key(examination, Optional::empty)).contains("document.busy");
        }
    }

    @Test
    void takesWhateverBreaksItsReaderAsDamaged() {
        try (var examination = new Examination(1, 1, Duration.ofSeconds(5))) {
            assertThat(key(examination, () -> {
                        throw new OutOfMemoryError("as if");
                    }))
                    .contains("document.damaged");
            assertThat(key(examination, Optional::empty)).isEmpty();
        }
    }

    /** Goes on when it is told to end. */
    private static Callable<Optional<Refusal>> stubborn() {
        return () -> {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(1);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return Optional.empty();
        };
    }

    private Callable<Optional<Refusal>> endless() {
        return () -> {
            try {
                Thread.sleep(60_000);
                return Optional.empty();
            } finally {
                interrupted.countDown();
            }
        };
    }

    private static Optional<String> key(Examination examination, Callable<Optional<Refusal>> look) {
        Looked<Optional<Refusal>> looked = examination.within(look);
        return looked instanceof Looked.Ended<Optional<Refusal>> ended
                ? Optional.of(ended.why().key())
                : Optional.empty();
    }
}
