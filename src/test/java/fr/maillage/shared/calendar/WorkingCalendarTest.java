package fr.maillage.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.shared.UnknownObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final Territories territories = new Territories();

    @ParameterizedTest
    @CsvSource({
        // a plain week, a week-end between, a bridge around Ascension
        "82, 2022-10-10T10:30, 3, 2022-10-13T10:30",
        "82, 2022-10-13T10:30, 3, 2022-10-18T10:30",
        "82, 2022-05-25T16:00, 1, 2022-05-27T16:00",
        // from a Saturday, counting begins on Monday
        "82, 2022-10-15T15:00, 3, 2022-10-20T00:00",
        // the same days where they are holidays
        "57, 2022-04-14T09:00, 1, 2022-04-19T09:00",
        "82, 2022-04-14T09:00, 1, 2022-04-15T09:00",
        "974, 2022-12-19T09:00, 1, 2022-12-21T09:00",
        "971, 2022-05-25T09:00, 1, 2022-05-30T09:00",
        // across the change to summer time: the clock's hour stays
        "82, 2022-03-25T09:00, 1, 2022-03-28T09:00"
    })
    void countsWorkedDays(String departement, LocalDateTime from, int days, LocalDateTime due) {
        WorkingCalendar calendar = territories.calendarOf(departement);
        assertThat(local(calendar, calendar.addWorkedDays(instant(calendar, from), days)))
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-10-10T10:30, 72, 2022-10-13T10:30",
        "2022-10-14T20:00, 6, 2022-10-17T02:00",
        "2022-11-10T12:00, 24, 2022-11-14T12:00",
        "2022-10-10T10:30, 1, 2022-10-10T11:30"
    })
    void countsWorkedHours(LocalDateTime from, int hours, LocalDateTime due) {
        WorkingCalendar calendar = territories.calendarOf("82");
        assertThat(local(calendar, calendar.addWorkedHours(instant(calendar, from), hours)))
                .isEqualTo(due);
    }

    @Test
    void countsCalendarHoursByTheWatchAndDaysByTheClock() {
        WorkingCalendar calendar = territories.calendarOf("82");
        Instant before = instant(calendar, LocalDateTime.parse("2022-03-26T12:00"));
        assertThat(local(calendar, calendar.addCalendarHours(before, 72))).isEqualTo("2022-03-29T13:00");
        assertThat(local(calendar, calendar.addCalendarDays(before, 3))).isEqualTo("2022-03-29T12:00");
    }

    @Test
    void readsTheDayInTheTimeOfTheTerritory() {
        Instant lateInParis = Instant.parse("2022-10-16T22:30:00Z");
        assertThat(territories.calendarOf("82").addWorkedDays(lateInParis, 1))
                .isEqualTo(Instant.parse("2022-10-17T22:30:00Z"));
        assertThat(territories.calendarOf("971").addWorkedDays(lateInParis, 1))
                .as("still Sunday in Guadeloupe")
                .isEqualTo(Instant.parse("2022-10-18T04:00:00Z"));
    }

    @Test
    void worksOutTheSameWhateverTheWay() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Territory> all = territories.all();
        for (int i = 0; i < 2_000; i++) {
            WorkingCalendar calendar =
                    territories.calendarOf(all.get(random.nextInt(all.size())).code());
            Instant from = Instant.ofEpochSecond(1_500_000_000L + random.nextInt(400_000_000));
            int one = 1 + random.nextInt(10);
            int other = 1 + random.nextInt(10);
            Instant due = calendar.addWorkedDays(from, one);
            assertThat(due).as("seed %d", seed).isAfter(from);
            assertThat(calendar.isWorked(local(calendar, due).toLocalDate())).isTrue();
            assertThat(calendar.addWorkedDays(due, other))
                    .as("seed %d: %s + %d + %d", seed, from, one, other)
                    .isEqualTo(calendar.addWorkedDays(from, one + other));
            assertThat(workedDaysBetween(calendar, from, due))
                    .as("seed %d", seed)
                    .isEqualTo(one);
        }
    }

    @Test
    void knowsEveryDepartementAndNoOther() {
        assertThat(territories.all()).hasSize(101).extracting(Territory::code).doesNotHaveDuplicates();
        assertThat(territories.of("2A").name()).isEqualTo("Corse-du-Sud");
        assertThat(territories.of("974").zone().getId()).isEqualTo("Indian/Reunion");
        assertThatThrownBy(() -> territories.of("20")).isInstanceOf(UnknownObject.class);
    }

    /** Days that begin after the first worked moment, up to the due one. */
    private static long workedDaysBetween(WorkingCalendar calendar, Instant from, Instant due) {
        LocalDate first = local(calendar, from).toLocalDate();
        while (!calendar.isWorked(first)) {
            first = first.plusDays(1);
        }
        return first.plusDays(1)
                .datesUntil(local(calendar, due).toLocalDate().plusDays(1))
                .filter(calendar::isWorked)
                .count();
    }

    private static Instant instant(WorkingCalendar calendar, LocalDateTime local) {
        return local.atZone(calendar.territory().zone()).toInstant();
    }

    private static LocalDateTime local(WorkingCalendar calendar, Instant instant) {
        return instant.atZone(calendar.territory().zone()).toLocalDateTime();
    }
}
