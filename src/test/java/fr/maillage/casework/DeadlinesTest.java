package fr.maillage.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.people.Role;
import fr.maillage.shared.calendar.Territories;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    /** The Thursday before Easter 2022, eleven o'clock in Paris. */
    private static final Instant MAUNDY_THURSDAY = Instant.parse("2022-04-14T09:00:00Z");

    private final Deadlines deadlines =
            new DatedDeadlines(Clock.fixed(MAUNDY_THURSDAY, ZoneOffset.UTC), new Territories());

    @Test
    void givesUsersThreeWorkedDaysOfTheDepartement() {
        assertThat(deadlines.due("user-request", "82")).isEqualTo("2022-04-20T09:00:00Z");
        assertThat(deadlines.due("user-request", "67"))
                .as("Good Friday is a holiday in Alsace")
                .isEqualTo("2022-04-21T09:00:00Z");
        assertThat(deadlines.remind("user-request", "82")).isEqualTo("2022-04-19T09:00:00Z");
    }

    @Test
    void givesTheCnilSeventyTwoHoursWhateverTheDay() {
        assertThat(deadlines.due("notify-cnil", "67")).isEqualTo("2022-04-17T09:00:00Z");
    }

    @Test
    void countsTheHoursOfABreachSinceTheFirstDayOfTheLaw() {
        Instant first = Instant.parse("2018-05-24T22:00:00Z");
        for (String code : List.of("notify-cnil", "inform-persons", "keep-breach")) {
            assertThat(deadlines.due(code, "75", first)).isAfter(first);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "review-candidacy",
                "give-opinion",
                "correct-candidacy",
                "plan-visit",
                "audit-structure",
                "conclude-audit",
                "plan-corrections",
                "grant-label",
                "user-request",
                "referent-answer",
                "notify-cnil"
            })
    void remindsBeforeItIsDueEverywhere(String code) {
        for (var territory : new Territories().all()) {
            assertThat(deadlines.remind(code, territory.code()))
                    .isAfter(MAUNDY_THURSDAY)
                    .isBefore(deadlines.due(code, territory.code()));
        }
    }

    @Test
    void saysWhereItComesFromAndWhomItEscalatesTo() {
        assertThat(deadlines.of("review-candidacy", MAUNDY_THURSDAY))
                .extracting(Deadline::source, Deadline::escalatesTo)
                .containsExactly("ours", Role.PREFECT);
    }

    @Test
    void refusesAnUnknownCode() {
        assertThatThrownBy(() -> deadlines.due("make-coffee", "82")).hasMessageContaining("make-coffee");
    }

    @Test
    void knowsNoRuleBeforeTheFirst() {
        Instant before = Instant.parse("2019-06-30T21:59:59Z");
        assertThatThrownBy(() -> deadlines.of("grant-label", before)).isInstanceOf(IllegalArgumentException.class);
        assertThat(deadlines.of("grant-label", before.plusSeconds(1)).length()).isEqualTo(15);
    }
}
