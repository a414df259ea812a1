package fr.maillage.document;

import fr.maillage.shared.Refusal;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A small room for looking at strangers' files: few at a time, few waiting, none for long. */
public final class Examination implements AutoCloseable {

    private final ThreadPoolExecutor room;
    private final Duration limit;

    public Examination(int threads, int waiting, Duration limit) {
        this.limit = limit;
        this.room = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), Examination::thread);
    }

    /** What came of it. */
    public sealed interface Looked<T> {

        record Seen<T>(T what) implements Looked<T> {}

        /** Nothing was seen: no time, no room, or a file that broke its reader. */
        record Ended<T>(Refusal why) implements Looked<T> {}
    }

    public <T> Looked<T> within(Callable<T> look) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            return outcome(
                    room.submit(() -> {
                        begun.set(true);
                        return look.call();
                    }),
                    begun);
        } catch (RejectedExecutionException e) {
            return ended("document.busy");
        }
    }

    @Override
    public void close() {
        room.shutdownNow();
    }

    /** Who waited in vain for a place hears that it is busy, not that the file is slow. */
    private <T> Looked<T> outcome(Future<T> look, AtomicBoolean begun) {
        try {
            return new Looked.Seen<>(look.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            look.cancel(true);
            return begun.get() ? ended("document.too-slow", limit.toSeconds()) : ended("document.busy");
        } catch (InterruptedException e) {
            look.cancel(true);
            Thread.currentThread().interrupt();
            return ended("document.busy");
        } catch (ExecutionException e) {
            return ended(e.getCause() instanceof StackOverflowError ? "document.too-deep" : "document.damaged");
        }
    }

    private static <T> Looked<T> ended(String key, Object... arguments) {
        return new Looked.Ended<>(Refusal.of(key, arguments));
    }

    private static Thread thread(Runnable look) {
        Thread thread = new Thread(look, "document-examination");
        thread.setDaemon(true);
        return thread;
    }
}
