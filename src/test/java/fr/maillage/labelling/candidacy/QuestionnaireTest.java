package fr.maillage.labelling.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.demonstration.Scenes;
import fr.maillage.directory.Framework;
import fr.maillage.directory.Frameworks;
import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

    private static final Frameworks FRAMEWORKS =
            new Frameworks(List.of(new Framework("none", Optional.empty(), "test", List.of())));

    private final Answers aix = Answers.of(Scenes.aix().answers(FRAMEWORKS, LocalDate.of(2022, 4, 15)));

    @Test
    void findsNothingWrongWithAix() {
        assertThat(Questionnaire.remarks(aix)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sponsor.siren, 21130001, siren",
        "structure.phone, appelez-nous, phone",
        "structure.mail, mairie, mail",
        "team.desk, deux, count",
        "sites.1.postcode, 1310, postcode",
        "sites.1.insee, Aix, commune_code",
        "sites.1.latitude, 99, latitude",
        "structure.format, CASTLE, choice"
    })
    void saysBesideTheFieldWhatCannotBeRead(String key, String typed, String kind) {
        assertThat(Questionnaire.remarks(aix.with(Map.of(key, typed))))
                .containsExactly(Refusal.at(key, "candidacy.unreadable." + kind, typed));
    }

    @Test
    void asksForASiteAndAnAgent() {
        assertThat(Questionnaire.remarks(Answers.NONE))
                .extracting(Refusal::field)
                .contains("sites", "agents", "structure.name");
    }

    @Test
    void readsHoursSiteBySiteAndAsAWhole() {
        Hours hours = Hours.of(aix);
        assertThat(hours.remarks()).isEmpty();
        assertThat(hours.bySite()).hasSize(10);
        assertThat(hours.structure().minutes()).isGreaterThanOrEqualTo(24 * 60);
    }

    @ParameterizedTest
    @CsvSource({
        "12h - 9h, directory.hours.backwards",
        "9h - 12h / 11h - 17h, directory.hours.overlap",
        "le matin, directory.hours.unreadable"
    })
    void saysWhichDayOfWhichSiteCannotBeRead(String typed, String key) {
        assertThat(Hours.of(aix.with(Map.of("sites.3.hours.tue", typed))).remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.field()).isEqualTo("sites.3.hours.tue");
                    assertThat(remark.key()).isEqualTo(key);
                });
    }
}
