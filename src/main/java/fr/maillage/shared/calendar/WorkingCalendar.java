package fr.maillage.shared.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * Counts time as a territory lives it. A worked day is Monday to Friday and no public holiday there; it has 24 worked
 * hours. Counting that begins on another day begins with the next worked day.
 */
public final class WorkingCalendar {

    private final Territory territory;
    private final Holidays holidays;

    WorkingCalendar(Territory territory, Holidays holidays) {
        this.territory = territory;
        this.holidays = holidays;
    }

    public Territory territory() {
        return territory;
    }

    public boolean isWorked(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.isHoliday(date, territory.regime());
    }

    /** The same hour of the clock so many worked days later. */
    public Instant addWorkedDays(Instant from, int days) {
        ZonedDateTime start = firstWorkedMoment(from);
        LocalDate date = start.toLocalDate();
        for (int left = days; left > 0; left--) {
            date = nextWorked(date.plusDays(1));
        }
        return at(date, start.toLocalTime());
    }

    /** So many hours of worked days later: 72 are three worked days. */
    public Instant addWorkedHours(Instant from, int hours) {
        Instant days = addWorkedDays(from, hours / 24);
        ZonedDateTime local = days.atZone(territory.zone());
        ZonedDateTime later = local.plusHours(hours % 24);
        return later.toLocalDate().equals(local.toLocalDate())
                ? later.toInstant()
                : at(nextWorked(local.toLocalDate().plusDays(1)), later.toLocalTime());
    }

    /** The same hour of the clock so many days later, whatever the days are. */
    public Instant addCalendarDays(Instant from, int days) {
        return from.atZone(territory.zone()).plusDays(days).toInstant();
    }

    /** So many hours later by any watch. */
    public Instant addCalendarHours(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours));
    }

    private ZonedDateTime firstWorkedMoment(Instant from) {
        ZonedDateTime local = from.atZone(territory.zone());
        LocalDate date = nextWorked(local.toLocalDate());
        return date.equals(local.toLocalDate()) ? local : date.atStartOfDay(territory.zone());
    }

    private LocalDate nextWorked(LocalDate date) {
        LocalDate worked = date;
        while (!isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    private Instant at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, territory.zone()).toInstant();
    }
}
