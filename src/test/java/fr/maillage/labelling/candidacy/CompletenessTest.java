package fr.maillage.labelling.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.demonstration.Scenes;
import fr.maillage.directory.Frameworks;
import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnDatabase
class CompletenessTest {

    private static final LocalDate APRIL_2022 = LocalDate.of(2022, 4, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri");

    @Autowired
    Completeness completeness;

    @Autowired
    Frameworks frameworks;

    @Test
    void findsAixCompleteInApril2022AndToday() {
        assertThat(completeness.missing(aix(APRIL_2022), APRIL_2022)).isEmpty();
        assertThat(completeness.missing(aix(TODAY), TODAY)).isEmpty();
    }

    @Test
    void asksForVideoOnlySinceTheEndOf2022() {
        Map<String, String> without = Map.of("digital.video", "", "digital.webcam", "");
        assertThat(completeness.missing(aix(APRIL_2022).with(without), APRIL_2022))
                .isEmpty();
        assertThat(keys(aix(TODAY).with(without), TODAY))
                .containsExactlyInAnyOrder("candidacy.missing.digital.video", "candidacy.missing.digital.webcam");
    }

    @Test
    void refuses23Hours59AndTakes24() {
        assertThat(keys(week("9h - 13h47", "9h - 13h48"), TODAY)).containsExactly("candidacy.missing.hours.under-24h");
        assertThat(keys(week("9h - 13h48", "9h - 13h48"), TODAY)).isEmpty();
    }

    @Test
    void refusesFourDays() {
        assertThat(keys(week("", "8h - 18h"), TODAY)).containsExactly("candidacy.missing.hours.under-5-days");
    }

    @Test
    void namesTheBasePartnerThatIsMissing() {
        assertThat(completeness.missing(aix(TODAY).with(Map.of("partners.msa", "")), TODAY))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.field()).isEqualTo("partners.msa");
                    assertThat(remark.arguments().get(0).toString()).contains("MSA");
                });
    }

    @Test
    void takesOneAgentWithTheUndertakingAndItsReason() {
        Answers alone = aix(TODAY).with(Map.of("team.desk", "1"));
        assertThat(keys(alone, TODAY)).containsExactly("candidacy.missing.team.under-two");
        assertThat(keys(alone.with(Map.of("team.single", "true", "team.reason", "Village isolé")), TODAY))
                .isEmpty();
    }

    private List<String> keys(Answers answers, LocalDate on) {
        return completeness.missing(answers, on).stream().map(Refusal::key).toList();
    }

    private Answers aix(LocalDate on) {
        return Answers.of(Scenes.aix().answers(frameworks, on));
    }

    /** One site only: Monday as told, the four other days alike; 9 h to 13 h 48 five times is 24 h. */
    private Answers week(String monday, String otherDays) {
        Answers one = aix(TODAY);
        for (int site = 10; site > 1; site--) {
            one = one.withoutEntry("sites", site);
        }
        Map<String, String> hours = new HashMap<>();
        DAYS.forEach(day -> hours.put("sites.1.hours." + day, day.equals("mon") ? monday : otherDays));
        hours.put("sites.1.hours.sat", "");
        return one.with(hours);
    }
}
