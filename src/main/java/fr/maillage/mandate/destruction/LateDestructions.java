package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Mandates;
import fr.maillage.shared.LostRace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Destructions that should have been done a day ago. It looks at what is still there, and not at processes: one that is
 * stuck, broken or gone is seen alike. Who runs the structure is told every day until nothing is left.
 */
@Component
public class LateDestructions {

    private static final Logger LOG = LoggerFactory.getLogger(LateDestructions.class);

    /** Retries take an hour and a half; then an operator has the rest of a day. */
    private static final Duration LATE = Duration.ofDays(1);

    /** As long as a draft may lie, as its model says. */
    private static final Duration DRAFT = Duration.ofDays(7);

    private static final Limit PAGE = Limit.of(200);

    private final Mandates mandates;
    private final LateNews news;
    private final Clock clock;

    LateDestructions(Mandates mandates, LateNews news, Clock clock) {
        this.mandates = mandates;
        this.news = news;
        this.clock = clock;
    }

    /** Each mandate's journal says it once; who runs several late ones is told of the oldest alone. */
    @Scheduled(initialDelayString = "${maillage.mandates.every}", fixedDelayString = "${maillage.mandates.every}")
    public void escalate() {
        late(clock.instant().minus(LATE)).forEach(this::tell);
    }

    /** The ids of mandates, the oldest first, that should have been destroyed or have lost some of their data by then. */
    private Set<String> late(Instant then) {
        LocalDate day = LocalDate.ofInstant(then, ZoneOffset.UTC).minusDays(1); // over wherever it is
        Set<String> late = new TreeSet<>();
        collect(late, after -> mandates.findEndedBefore(then, day, after, PAGE));
        collect(late, after -> mandates.findPreparedBefore(then.minus(DRAFT), after, PAGE));
        collect(late, after -> mandates.findInForceAfterTheirLastDay(day, after, PAGE));
        collect(late, after -> mandates.findWithProceduresOverBefore(then, day, after, PAGE));
        return late;
    }

    private static void collect(Set<String> all, Function<String, List<String>> pageAfter) {
        List<String> page = pageAfter.apply("");
        while (!page.isEmpty()) {
            all.addAll(page);
            page = pageAfter.apply(page.get(page.size() - 1));
        }
    }

    private void tell(String id) {
        try {
            LostRace.runAgain(() -> news.tell(id));
        } catch (RuntimeException e) { // whatever is wrong with one mandate, the others do not wait for it
            LOG.error("nobody was told that the destruction of mandate {} is late", id, e);
        }
    }
}
