package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Mandates;
import fr.maillage.shared.LostRace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for holds whose last day is over. Until it finds one, the mandate is kept: never destroyed too early. */
@Component
public class HoldsRunOut {

    private static final Logger LOG = LoggerFactory.getLogger(HoldsRunOut.class);
    private static final Limit MOST = Limit.of(200);

    private final Mandates mandates;
    private final ReleaseMandate release;
    private final Clock clock;

    HoldsRunOut(Mandates mandates, ReleaseMandate release, Clock clock) {
        this.mandates = mandates;
        this.release = release;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${maillage.mandates.every}", fixedDelayString = "${maillage.mandates.every}")
    public void run() {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        List<String> over = mandates.findByHoldUntilLessThan(tomorrow, MOST).stream()
                .map(Mandate::id)
                .toList();
        over.forEach(this::release);
    }

    private void release(String id) {
        try {
            LostRace.runAgain(() -> release.runOut(id));
        } catch (RuntimeException e) { // whatever is wrong with one mandate, the others do not wait for it
            LOG.error("the hold of mandate {} has run out and is not released", id, e);
        }
    }
}
