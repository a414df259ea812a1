package fr.maillage.journal;

import fr.maillage.shared.Capital;
import fr.maillage.shared.LostRace;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day has the last checkpoint timestamped, which proves all before it. A day on which no service answers is
 * sealed later, and what is damaged is never sealed; of two nodes that seal one checkpoint, the second finds it done.
 */
@Component
class SealDays {

    private static final Logger LOG = LoggerFactory.getLogger(SealDays.class);

    private final Checkpoints checkpoints;
    private final DaySeals seals;
    private final TimeProofs proofs;
    private final Clock clock;

    SealDays(Checkpoints checkpoints, DaySeals seals, TimeProofs proofs, Clock clock) {
        this.checkpoints = checkpoints;
        this.seals = seals;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${maillage.journal.every}", fixedDelayString = "${maillage.journal.every}")
    public void run() {
        LostRace.runAgain(this::seal);
    }

    private void seal() {
        Checkpoint last = checkpoints.last();
        DaySeal latest = seals.before(Long.MAX_VALUE);
        if (last.number() == latest.checkpoint() || isOfToday(latest)) {
            return;
        }
        Optional<Verdict> flaw = new CheckpointWalk(latest, checkpoints, proofs).to(last.number());
        if (flaw.isPresent() || last.number() < latest.checkpoint()) {
            LOG.error("the journal's checkpoints after {} are damaged and not sealed: {}", latest.checkpoint(), flaw);
        } else {
            proofs.over(last.hash()).ifPresent(token -> seals.add(proved(last, token)));
        }
    }

    private DaySeal proved(Checkpoint checkpoint, String token) {
        return DaySeal.of(
                checkpoint, token, proofs.time(token, checkpoint.hash()).orElseThrow());
    }

    private boolean isOfToday(DaySeal seal) {
        return seal.time()
                .map(SealDays::day)
                .filter(day(clock.instant())::equals)
                .isPresent();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Capital.ZONE);
    }
}
