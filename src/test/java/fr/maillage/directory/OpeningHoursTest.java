package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.directory.OpeningHours.Parsed;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00 - 12:00 / 13:30 - 17:00",
                "9h-12h / 13h30-17h",
                "9:00–12:00/13:30–17:00",
                "9H00 — 12H00 ; 13H30 — 17H00",
                "9 h à 12 h et 13 h 30 à 17 h",
                "9.00-12.00, 13.30-17.00",
                "de 9h à 12h et de 13h30 à 17h",
                "13:30 - 17:00 / 09:00 - 12:00",
                "\u00a009:00\u202f-\u00a012:00  /  13:30 - 17:00 ",
                "9 - 12 / 13:30 - 17"
            })
    void readsTheWaysPeopleWriteTheSameHours(String typed) {
        assertThat(read(typed).text()).isEqualTo("09:00 - 12:00 / 13:30 - 17:00");
        assertThat(read(typed).minutes()).isEqualTo(390);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "-", "Fermé", "FERMÉE", "closed"})
    void readsClosedDays(String typed) {
        assertThat(read(typed)).isEqualTo(OpeningHours.CLOSED);
        assertThat(read(typed).isOpen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"17:00 - 09:00", "09:00 - 09:00", "9h-12h / 17h-13h30"})
    void refusesHoursThatEndBeforeTheyBegin(String typed) {
        assertThat(refused(typed)).isEqualTo("directory.hours.backwards");
    }

    @ParameterizedTest
    @CsvSource({"09:00 - 12:00 / 11:59 - 17:00", "13:00-17:00 / 09:00-13:01", "9h-12h / 9h-12h", "9h-18h / 10h-11h"})
    void refusesHoursThatOverlap(String typed) {
        assertThat(refused(typed)).isEqualTo("directory.hours.overlap");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matin",
                "25:00 - 26:00",
                "09:60 - 12:00",
                "09:00",
                "09:00 -",
                "09:00 - 12:00 /",
                "/",
                "24:00 - 25:00",
                "-9 - 12",
                "${7*7}",
                "09:00 - 12:00 - 17:00",
                "99999999999 - 3"
            })
    void refusesWhatIsNotHours(String typed) {
        assertThat(refused(typed)).isEqualTo("directory.hours.unreadable");
    }

    @Test
    void refusesAVeryLongTextAtOnce() {
        assertThat(refused("9".repeat(100_000))).isEqualTo("directory.hours.unreadable");
    }

    @Test
    void letsOneRangeBeginWhereAnotherEnds() {
        assertThat(read("09:00 - 12:00 / 12:00 - 17:00").minutes()).isEqualTo(480);
    }

    @Test
    void readsBackWhateverItWrites() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            OpeningHours hours = randomHours(random);
            assertThat(read(hours.text())).as("seed %d", seed).isEqualTo(hours);
        }
    }

    @Test
    void unionIsOpenExactlyWhenEitherIs() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            OpeningHours one = randomHours(random);
            OpeningHours other = randomHours(random);
            OpeningHours union = one.union(other);
            assertThat(union).as("seed %d", seed).isEqualTo(other.union(one));
            for (int minute = 0; minute < 1440; minute++) {
                LocalTime at = LocalTime.ofSecondOfDay(minute * 60L);
                assertThat(open(union, at)).as("seed %d at %s", seed, at).isEqualTo(open(one, at) || open(other, at));
            }
        }
    }

    private static boolean open(OpeningHours hours, LocalTime at) {
        return hours.ranges().stream().anyMatch(r -> !at.isBefore(r.opens()) && at.isBefore(r.closes()));
    }

    private static OpeningHours randomHours(Random random) {
        List<Integer> marks = random.ints(2L * random.nextInt(4), 0, 1440)
                .distinct()
                .sorted()
                .boxed()
                .toList();
        List<HourRange> ranges = new ArrayList<>();
        for (int i = 0; i + 1 < marks.size(); i += 2) {
            ranges.add(new HourRange(
                    LocalTime.ofSecondOfDay(marks.get(i) * 60L), LocalTime.ofSecondOfDay(marks.get(i + 1) * 60L)));
        }
        return new OpeningHours(ranges);
    }

    private static OpeningHours read(String typed) {
        return ((Parsed.Ok) OpeningHours.parse(typed)).hours();
    }

    private static String refused(String typed) {
        return ((Parsed.Bad) OpeningHours.parse(typed)).refusal().key();
    }
}
