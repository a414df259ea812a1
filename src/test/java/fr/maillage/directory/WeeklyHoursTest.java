package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.directory.OpeningHours.Parsed;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

    private final WeeklyHours mornings = everyWorkingDay("9h-12h");

    @Test
    void countsMinutesAndDays() {
        assertThat(mornings.minutes()).isEqualTo(5 * 180);
        assertThat(mornings.openDays()).isEqualTo(5);
        assertThat(mornings.day(DayOfWeek.SUNDAY)).isEqualTo(OpeningHours.CLOSED);
    }

    @Test
    void countsTheHoursOfSeveralSitesOnce() {
        WeeklyHours union = WeeklyHours.unionOf(List.of(mornings, mornings, everyWorkingDay("11h-14h")));
        assertThat(union.day(DayOfWeek.MONDAY).text()).isEqualTo("09:00 - 14:00");
        assertThat(union.minutes()).isEqualTo(5 * 300);
    }

    @Test
    void countsTheDaysOfSitesThatTakeTurns() {
        WeeklyHours union = WeeklyHours.unionOf(List.of(
                new WeeklyHours(Map.of(DayOfWeek.MONDAY, hours("9h-17h"))),
                new WeeklyHours(Map.of(DayOfWeek.SATURDAY, hours("9h-12h")))));
        assertThat(union.openDays()).isEqualTo(2);
        assertThat(union.minutes()).isEqualTo(480 + 180);
    }

    @Test
    void isClosedWithoutASite() {
        assertThat(WeeklyHours.unionOf(List.of())).isEqualTo(WeeklyHours.CLOSED);
        assertThat(WeeklyHours.CLOSED.openDays()).isZero();
    }

    private static WeeklyHours everyWorkingDay(String text) {
        return new WeeklyHours(Map.of(
                DayOfWeek.MONDAY, hours(text),
                DayOfWeek.TUESDAY, hours(text),
                DayOfWeek.WEDNESDAY, hours(text),
                DayOfWeek.THURSDAY, hours(text),
                DayOfWeek.FRIDAY, hours(text)));
    }

    private static OpeningHours hours(String text) {
        return ((Parsed.Ok) OpeningHours.parse(text)).hours();
    }
}
