package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Mandates;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.shared.LostRace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every hour for what is kept and has had its last day: mandates that are held, démarches that were withdrawn before
 * their partner had done with them. Until it finds them they are kept: never destroyed too early.
 */
@Component
public class HoldsRunOut {

    private static final Logger LOG = LoggerFactory.getLogger(HoldsRunOut.class);
    private static final Limit MOST = Limit.of(200);

    private final Mandates mandates;
    private final Procedures procedures;
    private final ReleaseMandate release;
    private final LetProcedureGo kept;
    private final Clock clock;

    HoldsRunOut(Mandates mandates, Procedures procedures, ReleaseMandate release, LetProcedureGo kept, Clock clock) {
        this.mandates = mandates;
        this.procedures = procedures;
        this.release = release;
        this.kept = kept;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${maillage.mandates.every}", fixedDelayString = "${maillage.mandates.every}")
    public void run() {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        all(mandates.findByHoldUntilLessThan(tomorrow, MOST), Mandate::id, release::runOut);
        all(procedures.findByKeptUntilLessThan(tomorrow, MOST), Procedure::id, kept::runOut);
    }

    private static <T> void all(List<T> found, Function<T, String> idOf, Consumer<String> release) {
        found.stream().map(idOf).toList().forEach(id -> release(id, release));
    }

    private static void release(String id, Consumer<String> release) {
        try {
            LostRace.runAgain(() -> release.accept(id));
        } catch (RuntimeException e) { // whatever is wrong with one of them, the others do not wait for it
            LOG.error("the last day of what {} keeps is over, and it is not released", id, e);
        }
    }
}
