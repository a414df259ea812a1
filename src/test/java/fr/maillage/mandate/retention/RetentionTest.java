package fr.maillage.mandate.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.House;
import fr.maillage.mandate.Commitment;
import fr.maillage.mandate.giving.Wording;
import fr.maillage.mandate.retention.Retention.DataClass;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a citizen is told of their data is told of all of it, in every version, and says what the platform does. */
class RetentionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Pattern MADE =
            Pattern.compile("<createTable tableName=\"(\\w+)\"|CREATE TABLE (vault_\\w+)|\"(vault_\\w+) \\(");

    private final Retention retention = Retention.on(DAY);

    @Test
    void namesEveryTableThatMandatesBreachesKeysAndTheJournalWrite() {
        Set<String> written = Stream.of("10-journal", "15-vault", "68-mandate", "69-breach")
                .map(file -> Path.of("src/main/resources/db/changes/" + file + ".xml"))
                .flatMap(RetentionTest::made)
                .collect(Collectors.toCollection(TreeSet::new));
        made(Path.of("src/main/java/fr/maillage/vault/store/Kind.java")).forEach(written::add);

        assertThat(written).contains("mandate_note", "breach", "vault_key");
        assertThat(retention.classes().stream().flatMap(kind -> kind.tables().stream()))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void tellsEachClassInEveryVersionThatTheCitizenMayRead() {
        Set<String> versions = Wording.on(DAY).versions().keySet();

        assertThat(versions).contains("full", "plain", "english");
        assertThat(retention.controller()).containsOnlyKeys(versions);
        assertThat(retention.classes())
                .allSatisfy(kind -> assertThat(kind.told()).containsOnlyKeys(versions));
        assertThat(retention.told("plain")).hasSameSizeAs(retention.classes());
    }

    @Test
    void saysHowLongTheEngineRemembers() {
        assertThat(days("process")).isPositive();
        assertThat(List.of(
                        "processes/mandate/give-mandate.bpmn",
                        "processes/mandate/ask-for-data.bpmn",
                        "processes/breach/report-breach.bpmn"))
                .allSatisfy(model -> assertThat(House.text(Path.of(model)))
                        .contains("camunda:historyTimeToLive=\"" + days("process") + "\""));
    }

    @Test
    void saysHowLongTheRegisterOfBreachesKeepsItsTexts() {
        assertThat(House.text(Path.of("src/main/resources/data/casework/deadlines.json")))
                .containsPattern("\"keep-breach\", \"from\": \"[0-9-]+\", \"length\": " + days("breach") + ",");
    }

    @Test
    void saysForHowLongAWithdrawnProcedureMayWaitForItsPartner() {
        String full = kind("begun").told().get("full").kept();

        assertThat(retention.afterWithdrawal()).containsOnlyKeys(Commitment.values());
        assertThat(retention.afterWithdrawal().values()).contains(days("begun")).allSatisfy(days -> {
            assertThat(days).isBetween(1, days("begun"));
            assertThat(full).containsPattern("\\b" + days + "\\b");
        });
        assertThat(Wording.on(DAY).versions().values())
                .allSatisfy(version -> assertThat(version.toString()).containsPattern(days("begun") + " (jours|days)"));
    }

    @Test
    void saysHowLongALinkToAnOriginalOpens() {
        assertThat(House.text(Path.of("src/main/java/fr/maillage/mandate/link/OriginalLink.java")))
                .contains("LIFE = Duration.ofDays(" + days("link") + ")");
    }

    @Test
    void saysHowLongABackupOfTheKeysLives() {
        assertThat(House.text(Path.of("src/main/resources/application.yaml")))
                .containsPattern("backups: " + days("keys") + "d");
    }

    @Test
    void isNotInventedForADayBeforeTheFirstEdition() {
        assertThatThrownBy(() -> Retention.on(LocalDate.of(2019, 11, 11))).isInstanceOf(IllegalStateException.class);
    }

    private int days(String code) {
        return kind(code).days();
    }

    private DataClass kind(String code) {
        return retention.classes().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> made(Path file) {
        return MADE.matcher(House.text(file))
                .results()
                .map(found -> Stream.of(1, 2, 3)
                        .map(found::group)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElseThrow());
    }
}
