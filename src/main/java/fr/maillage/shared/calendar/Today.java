package fr.maillage.shared.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What day it is in a département: overseas it is often not the day in Paris. */
@Component
public class Today {

    private final Territories territories;
    private final Clock clock;

    public Today(Territories territories, Clock clock) {
        this.territories = territories;
        this.clock = clock;
    }

    public LocalDate in(String departement) {
        return at(clock.instant(), departement);
    }

    /** What day it was, or will be, at a moment. */
    public LocalDate at(Instant moment, String departement) {
        return LocalDate.ofInstant(moment, territories.of(departement).zone());
    }

    /** The first moment of a day there. */
    public Instant beginningOf(LocalDate day, String departement) {
        return day.atStartOfDay(territories.of(departement).zone()).toInstant();
    }

    /** The first moment after a day there. */
    public Instant endOf(LocalDate day, String departement) {
        return beginningOf(day.plusDays(1), departement);
    }
}
