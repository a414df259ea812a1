package fr.maillage.desk;

import fr.maillage.shared.Capital;
import fr.maillage.shared.calendar.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Dates as people say them, in the reader's language and in the zone of the place they speak of. */
@Component("dates")
public class Dates {

    private final Messages messages;
    private final Clock clock;
    private final Territories territories;

    Dates(Messages messages, Clock clock, Territories territories) {
        this.messages = messages;
        this.territories = territories;
        this.clock = clock;
    }

    /** "vendredi 16 octobre 2026, 17 h 30", in Paris. */
    public String moment(Instant instant) {
        return moment(instant, Capital.ZONE);
    }

    /** The same in the time of a département. */
    public String moment(Instant instant, String territory) {
        return moment(instant, zone(territory));
    }

    private String moment(Instant instant, ZoneId zone) {
        return instant == null ? "" : messages.date("date.moment", instant.atZone(zone));
    }

    private ZoneId zone(String territory) {
        return territories.knows(territory) ? territories.of(territory).zone() : Capital.ZONE;
    }

    /** "vendredi 16 octobre 2026". */
    public String day(Instant instant) {
        return instant == null ? "" : day(instant.atZone(Capital.ZONE).toLocalDate());
    }

    /** The day it then was in a département. */
    public String day(Instant instant, String territory) {
        return instant == null ? "" : day(LocalDate.ofInstant(instant, zone(territory)));
    }

    public String day(LocalDate day) {
        return day == null ? "" : messages.date("date.day", day);
    }

    /** "16/10/2026". */
    public String brief(Instant instant) {
        return brief(instant, "");
    }

    /** The same in the time of a département; of Paris when it is none. */
    public String brief(Instant instant, String territory) {
        return instant == null ? "" : messages.date("date.brief", instant.atZone(zone(territory)));
    }

    public String brief(LocalDate day) {
        return day == null ? "" : messages.date("date.brief", day);
    }

    /** "2026-10-16T15:30:00Z", for the machine that reads the page. */
    public String machine(Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "aujourd’hui", "dans 3 jours", "il y a 2 jours". */
    public String fromToday(Instant instant) {
        return fromToday(instant, "");
    }

    /** The same where the days are those of a département. */
    public String fromToday(Instant instant, String territory) {
        ZoneId zone = zone(territory);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        long days = ChronoUnit.DAYS.between(today, LocalDate.ofInstant(instant, zone));
        return messages.of(days < 0 ? "date.ago" : "date.in", Math.abs(days));
    }

    public boolean past(Instant instant) {
        return instant.isBefore(clock.instant());
    }
}
