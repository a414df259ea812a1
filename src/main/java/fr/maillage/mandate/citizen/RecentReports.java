package fr.maillage.mandate.citizen;

import fr.maillage.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was reported from each mandate within a day, in this process only and for the last ten thousand mandates. */
@Component
class RecentReports {

    static final int MOST_A_DAY = 3;

    private static final int MOST_MANDATES = 10_000;

    private final Clock clock;
    private final Map<String, List<Report>> reports = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Report>> eldest) {
            return size() > MOST_MANDATES;
        }
    };

    RecentReports(Clock clock) {
        this.clock = clock;
    }

    private record Report(String hash, Instant at) {}

    /** Whether a text may be entered in the register. */
    enum Claim {
        NEW,
        REPEATED,
        TOO_MANY
    }

    /** Counts the text if it is new and not too much. */
    synchronized Claim claim(String mandate, String text) {
        List<Report> today = reports.computeIfAbsent(mandate, first -> new ArrayList<>());
        today.removeIf(report -> report.at().plus(Duration.ofDays(1)).isBefore(clock.instant()));
        String hash = Sha256.of(text);
        if (today.stream().anyMatch(report -> report.hash().equals(hash))) {
            return Claim.REPEATED;
        }
        if (today.size() >= MOST_A_DAY) {
            return Claim.TOO_MANY;
        }
        today.add(new Report(hash, clock.instant()));
        return Claim.NEW;
    }

    /** The text was not entered after all. */
    synchronized void release(String mandate, String text) {
        reports.getOrDefault(mandate, new ArrayList<>())
                .removeIf(report -> report.hash().equals(Sha256.of(text)));
    }
}
