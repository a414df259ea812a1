package fr.maillage.act.signature;

import fr.maillage.shared.Ids;
import fr.maillage.shared.LostRace;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets those who sign one act do so one after the other, on whatever node; nothing is locked while one does. */
@Component
class Turns {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EntityManager rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Turns(EntityManager rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Waits for the turn; empty when others have kept the act busy for too long. */
    Optional<String> take(String act) {
        String holder = Ids.fresh();
        Instant end = clock.instant().plus(PATIENCE);
        while (!isGiven(act, holder)) {
            if (clock.instant().isAfter(end)) {
                return Optional.empty();
            }
            pause();
        }
        return Optional.of(holder);
    }

    void end(String act, String holder) {
        LostRace.runAgain(() -> transaction.execute(status -> {
            rows.find(Turn.class, act).end(holder);
            return holder;
        }));
    }

    private boolean isGiven(String act, String holder) {
        return LostRace.runAgain(() -> Boolean.TRUE.equals(transaction.execute(status -> {
            Turn turn = rows.find(Turn.class, act);
            if (turn == null) {
                turn = new Turn(act);
                rows.persist(turn);
            }
            boolean free = turn.isFree(clock.instant());
            if (free) {
                turn.give(holder, clock.instant());
            }
            return free;
        })));
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(40, 120));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to sign", e);
        }
    }
}
