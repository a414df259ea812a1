package fr.maillage.desk;

import fr.maillage.shared.calendar.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people say them, in the reader's language and in the zone of the place they speak of. */
@Component("dates")
public class Dates {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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
        return moment(instant, PARIS);
    }

    /** The same in the time of a département. */
    public String moment(Instant instant, String territory) {
        return moment(
                instant,
                territories.knows(territory) ? territories.of(territory).zone() : PARIS);
    }

    private String moment(Instant instant, ZoneId zone) {
        return instant == null ? "" : said("date.moment", instant.atZone(zone));
    }

    /** "vendredi 16 octobre 2026". */
    public String day(Instant instant) {
        return instant == null ? "" : day(instant.atZone(PARIS).toLocalDate());
    }

    public String day(LocalDate day) {
        return day == null ? "" : said("date.day", day);
    }

    /** "16/10/2026". */
    public String brief(Instant instant) {
        return instant == null ? "" : said("date.brief", instant.atZone(PARIS));
    }

    public String brief(LocalDate day) {
        return day == null ? "" : said("date.brief", day);
    }

    /** "2026-10-16T15:30:00Z", for the machine that reads the page. */
    public String machine(Instant instant) {
        return instant == null ? "" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "aujourd'hui", "dans 3 jours", "il y a 2 jours". */
    public String fromToday(Instant instant) {
        LocalDate today = clock.instant().atZone(PARIS).toLocalDate();
        long days = ChronoUnit.DAYS.between(today, instant.atZone(PARIS).toLocalDate());
        return messages.of(days < 0 ? "date.ago" : "date.in", Math.abs(days));
    }

    public boolean past(Instant instant) {
        return instant.isBefore(clock.instant());
    }

    private String said(String pattern, TemporalAccessor date) {
        Locale locale = LocaleContextHolder.getLocale();
        String said = DateTimeFormatter.ofPattern(messages.get(pattern), locale).format(date);
        return locale.getLanguage().equals("fr") ? said.replaceFirst("(^|\\D)1 (?=\\p{L}{3})", "$11er ") : said;
    }
}
