package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Mandates;
import fr.maillage.shared.LostRace;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour for holds whose last day is over. Until it finds one, the mandate is kept: never destroyed too early. */
@Component
public class HoldsRunOut {

    private static final Limit MOST = Limit.of(200);

    private final Mandates mandates;
    private final ReleaseMandate release;
    private final Clock clock;

    HoldsRunOut(Mandates mandates, ReleaseMandate release, Clock clock) {
        this.mandates = mandates;
        this.release = release;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${maillage.holds.every}", fixedDelayString = "${maillage.holds.every}")
    public void run() {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        List<String> over = mandates.findByHoldUntilLessThan(tomorrow, MOST).stream()
                .map(Mandate::id)
                .toList();
        for (String id : over) {
            LostRace.runAgain(() -> {
                release.runOut(id);
                return id;
            });
        }
    }
}
