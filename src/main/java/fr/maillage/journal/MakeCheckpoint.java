package fr.maillage.journal;

import java.time.Clock;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Binds the chains that grew into the one chain of checkpoints. A run that finds nothing reads one index and writes
 * nothing; on several nodes the number's key lets one of them win, the others try again a minute later.
 */
@Component
class MakeCheckpoint {

    /** Bounds the time for which a run can keep an act waiting at its head. */
    private static final int MOST = 200;

    private final Heads heads;
    private final Checkpoints checkpoints;
    private final Clock clock;

    MakeCheckpoint(Heads heads, Checkpoints checkpoints, Clock clock) {
        this.heads = heads;
        this.checkpoints = checkpoints;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    @Transactional
    public void run() {
        List<Head> moved = heads.unsealed(MOST);
        if (!moved.isEmpty()) {
            checkpoints.add(Checkpoint.next(checkpoints.last(), Line.spelled(clock.instant()), moved), moved);
            moved.forEach(heads::seal);
        }
    }
}
