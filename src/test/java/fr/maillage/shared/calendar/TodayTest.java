package fr.maillage.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TodayTest {

    private static final LocalDate EVE = LocalDate.of(2026, 12, 31);

    @Test
    void isTomorrowInLaReunionWhileParisHasItsEveningStill() {
        Today today = at("2026-12-31T22:30:00Z");
        assertThat(today.in("75")).isEqualTo(EVE);
        assertThat(today.in("974")).isEqualTo(EVE.plusDays(1));
    }

    @Test
    void isYesterdayInGuadeloupeWhenParisHasPassedMidnight() {
        Today today = at("2027-01-01T02:00:00Z");
        assertThat(today.in("75")).isEqualTo(EVE.plusDays(1));
        assertThat(today.in("971")).isEqualTo(EVE);
    }

    private static Today at(String instant) {
        return new Today(new Territories(), Clock.fixed(Instant.parse(instant), ZoneId.of("Europe/Paris")));
    }
}
