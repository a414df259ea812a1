package fr.maillage.casework;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.maillage.people.Role;
import fr.maillage.shared.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long one kind of thing may take.
 *
 * @param from the first day on which the rule holds
 * @param remindBefore how long before its end somebody is reminded, in the same unit; the earliest first
 * @param source the article it comes from, or {@code ours}; a message key under {@code deadline.source}
 * @param escalatesTo who is told when it is missed
 */
public record Deadline(
        String code,
        LocalDate from,
        int length,
        Unit unit,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Integer> remindBefore,

        String source,
        Role escalatesTo) {

    public Deadline {
        remindBefore = List.copyOf(remindBefore);
        if (remindBefore.isEmpty() || remindBefore.stream().anyMatch(before -> before < 0 || before >= length)) {
            throw new IllegalArgumentException("deadline " + code + " must remind before it ends");
        }
    }

    Instant due(WorkingCalendar calendar, Instant start) {
        return unit.add(calendar, start, length);
    }

    /** When the first, second… reminder is due. */
    Instant remind(WorkingCalendar calendar, Instant start, int which) {
        return unit.add(calendar, start, length - remindBefore.get(which - 1));
    }

    /** How many reminders are due by then. */
    int remindersBy(WorkingCalendar calendar, Instant start, Instant now) {
        return (int) IntStream.rangeClosed(1, remindBefore.size())
                .filter(which -> !remind(calendar, start, which).isAfter(now))
                .count();
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
