package fr.maillage.shared;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two transactions wanted the same rows and this one gave way. It has changed nothing, so it may simply be run again:
 * Derby locks where PostgreSQL keeps snapshots, and says so with the SQL states 40001 and 40XL1.
 * Two firsts of a kind, which both wanted to be the first row, are a race too.
 */
public final class LostRace {

    private static final int ATTEMPTS = 6;
    private static final String SECOND_OF_ONE_KEY = "23505";

    private LostRace() {}

    /** Runs a whole transaction, and runs it again when it lost a race; a part of one leaves that to the whole. */
    public static <T> T runAgain(Supplier<T> transaction) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || isWithinAnother() || !isCauseOf(e)) {
                    throw e;
                }
                pause(attempt);
            }
        }
    }

    /** The same for a transaction that answers nothing. */
    public static void runAgain(Runnable transaction) {
        Supplier<Void> nothing = () -> {
            transaction.run();
            return null;
        };
        runAgain(nothing);
    }

    private static boolean isWithinAnother() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    static boolean isCauseOf(Throwable thrown) {
        return Stream.iterate(thrown, Throwable::getCause)
                .takeWhile(cause -> cause != null)
                .anyMatch(cause -> cause instanceof ConcurrencyFailureException
                        || cause instanceof DuplicateKeyException
                        || cause instanceof OptimisticLockException
                        || (cause instanceof SQLException sql && isRace(sql.getSQLState())));
    }

    /** At a commit nobody translates what the database says. */
    private static boolean isRace(String state) {
        return state != null && (state.startsWith("40") || state.equals(SECOND_OF_ONE_KEY));
    }

    /** A little longer each time, and never as long as the other one waits. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10, 50) * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
