package fr.maillage.casework;

import fr.maillage.people.Role;
import fr.maillage.shared.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How long one kind of thing may take.
 *
 * @param from the first day on which the rule holds
 * @param remindBefore how long before its end somebody is reminded, in the same unit
 * @param source the article it comes from, or {@code ours}; a message key under {@code deadline.source}
 * @param escalatesTo who is told when it is missed
 */
public record Deadline(
        String code, LocalDate from, int length, Unit unit, int remindBefore, String source, Role escalatesTo) {

    public Deadline {
        if (length <= 0 || remindBefore < 0 || remindBefore >= length) {
            throw new IllegalArgumentException("deadline " + code + " must remind before it ends");
        }
    }

    Instant due(WorkingCalendar calendar, Instant start) {
        return unit.add(calendar, start, length);
    }

    Instant remind(WorkingCalendar calendar, Instant start) {
        return unit.add(calendar, start, length - remindBefore);
    }

    /** What a deadline is counted in. */
    public enum Unit {
        WORKED_DAYS {
            @Override
            Instant add(WorkingCalendar calendar, Instant from, int length) {
                return calendar.addWorkedDays(from, length);
            }
        },
        WORKED_HOURS {
            @Override
            Instant add(WorkingCalendar calendar, Instant from, int length) {
                return calendar.addWorkedHours(from, length);
            }
        },
        CALENDAR_DAYS {
            @Override
            Instant add(WorkingCalendar calendar, Instant from, int length) {
                return calendar.addCalendarDays(from, length);
            }
        },
        CALENDAR_HOURS {
            @Override
            Instant add(WorkingCalendar calendar, Instant from, int length) {
                return calendar.addCalendarHours(from, length);
            }
        };

        abstract Instant add(WorkingCalendar calendar, Instant from, int length);
    }
}
