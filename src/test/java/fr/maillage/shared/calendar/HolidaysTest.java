package fr.maillage.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    private final Holidays holidays = Holidays.load();

    @ParameterizedTest
    @CsvSource({
        "1900-04-15",
        "1954-04-18",
        "1981-04-19",
        "2000-04-23",
        "2008-03-23",
        "2019-04-21",
        "2020-04-12",
        "2022-04-17",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25",
        "2049-04-18",
        "2285-03-22"
    })
    void knowsEaster(LocalDate easter) {
        assertThat(Easter.of(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterIsASundayOfSpringInEveryYear() {
        for (int year = 1583; year < 4100; year++) {
            LocalDate easter = Easter.of(year);
            assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
            assertThat(easter).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
        }
    }

    @Test
    void countsElevenNationalHolidays() {
        assertThat(holidays.in(2022, "NATIONAL"))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2022-01-01",
                        "2022-04-18",
                        "2022-05-01",
                        "2022-05-08",
                        "2022-05-26",
                        "2022-06-06",
                        "2022-07-14",
                        "2022-08-15",
                        "2022-11-01",
                        "2022-11-11",
                        "2022-12-25");
    }

    @ParameterizedTest
    @CsvSource({
        "57, 2022-04-15",
        "67, 2022-12-26",
        "68, 2024-03-29",
        "971, 2022-05-27",
        "972, 2022-05-22",
        "973, 2022-06-10",
        "974, 2022-12-20",
        "976, 2022-04-27"
    })
    void addsTheHolidaysOfTheTerritory(String departement, LocalDate day) {
        Territories territories = new Territories();
        assertThat(holidays.isHoliday(day, territories.of(departement).regime()))
                .isTrue();
        assertThat(holidays.isHoliday(day, territories.of("82").regime())).isFalse();
    }

    @Test
    void knowsSinceWhenADayIsAHoliday() {
        assertThat(holidays.isHoliday(LocalDate.of(1981, 5, 8), "NATIONAL")).isFalse();
        assertThat(holidays.nameOf(LocalDate.of(1982, 5, 8), "NATIONAL")).contains("victory-1945");
    }

    @Test
    void countsOnceTwoHolidaysOfOneDay() {
        assertThat(holidays.in(2008, "NATIONAL")).hasSize(10).contains(LocalDate.of(2008, 5, 1));
    }

    @Test
    void knowsNoOtherRegime() {
        assertThatThrownBy(() -> holidays.in(2022, "ATLANTIS")).hasMessageContaining("ATLANTIS");
    }
}
