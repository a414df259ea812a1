package fr.maillage.casework;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.Capital;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.calendar.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deadlines as {@code data/casework/deadlines.json} dates them; the youngest rule that has begun counts. */
@Component("deadlines")
class DatedDeadlines implements Deadlines {

    private final Clock clock;
    private final Territories territories;
    private final List<Deadline> rules;

    DatedDeadlines(Clock clock, Territories territories) {
        this.clock = clock;
        this.territories = territories;
        this.rules = DataFiles.read("casework/deadlines.json", new TypeReference<>() {});
    }

    @Override
    public Instant due(String code, String departement) {
        return due(code, departement, clock.instant());
    }

    @Override
    public Instant due(String code, String departement, Instant since) {
        return of(code, since).due(territories.calendarOf(departement), since);
    }

    @Override
    public Instant remind(String code, String departement) {
        return remind(code, departement, clock.instant(), 1);
    }

    @Override
    public Instant remind(String code, String departement, Instant since, int which) {
        return of(code, since).remind(territories.calendarOf(departement), since, which);
    }

    @Override
    public Deadline of(String code, Instant at) {
        LocalDate day = at.atZone(Capital.ZONE).toLocalDate(); // rules begin at midnight there, wherever they apply
        return rules.stream()
                .filter(rule -> rule.code().equals(code) && !rule.from().isAfter(day))
                .max(Comparator.comparing(Deadline::from))
                .orElseThrow(() -> new IllegalArgumentException("no deadline " + code + " on " + day));
    }
}
