package fr.maillage.document;

import fr.maillage.shared.Refusal;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A small room for looking at strangers' files: few at a time, few waiting, none for long. */
final class Examination implements AutoCloseable {

    private final ThreadPoolExecutor room;
    private final Duration limit;

    Examination(int threads, int waiting, Duration limit) {
        this.limit = limit;
        this.room = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), Examination::thread);
    }

    Optional<Refusal> within(Callable<Optional<Refusal>> look) {
        try {
            return outcome(room.submit(look));
        } catch (RejectedExecutionException e) {
            return Optional.of(Refusal.of("document.busy"));
        }
    }

    @Override
    public void close() {
        room.shutdownNow();
    }

    private Optional<Refusal> outcome(Future<Optional<Refusal>> look) {
        try {
            return look.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            look.cancel(true);
            return Optional.of(Refusal.of("document.too-slow", limit.toSeconds()));
        } catch (InterruptedException e) {
            look.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.of(Refusal.of("document.busy"));
        } catch (ExecutionException e) {
            boolean deep = e.getCause() instanceof StackOverflowError;
            return Optional.of(Refusal.of(deep ? "document.too-deep" : "document.damaged"));
        }
    }

    private static Thread thread(Runnable look) {
        Thread thread = new Thread(look, "document-examination");
        thread.setDaemon(true);
        return thread;
    }
}
