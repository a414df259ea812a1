package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletenessTableTest {

    private static final DecisionTable TABLE = DecisionTable.named("completeness");

    private final Map<String, Object> facts = completeIn2023();

    @Test
    void findsNothingMissingInACompleteCandidacy() {
        assertThat(missing()).isEmpty();
    }

    @Test
    void refusesOneMinuteLessThan24Hours() {
        facts.put("weeklyMinutes", 23 * 60 + 59);
        assertThat(missing()).containsExactly("hours.under-24h");
    }

    @Test
    void refusesFourDays() {
        facts.put("openDays", 4);
        assertThat(missing()).containsExactly("hours.under-5-days");
    }

    @Test
    void refusesOnePersonAtTheDesk() {
        facts.put("peopleAtDesk", 1);
        assertThat(missing()).containsExactly("team.under-two");
    }

    @Test
    void acceptsOnePersonUnderTheSingleAgentUndertaking() {
        facts.putAll(Map.of("peopleAtDesk", 1, "singleAgentUndertaking", true));
        assertThat(missing()).isEmpty();
    }

    @Test
    void refusesTheSingleAgentUndertakingWithoutTheAgent() {
        facts.putAll(Map.of("peopleAtDesk", 0, "singleAgentUndertaking", true));
        assertThat(missing()).containsExactly("team.nobody");
    }

    @Test
    void refusesAMissingBasePartner() {
        facts.put("missingPartners", 1);
        assertThat(missing()).containsExactly("partners.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "staffedReception, place.reception",
        "confidentialRoom, place.confidential-room",
        "stepFreeAccess, place.step-free-access",
        "internet, digital.internet",
        "computer, digital.computer",
        "printerScanner, digital.printer-scanner",
        "photocopier, digital.photocopier",
        "phone, digital.phone",
        "selfService, digital.self-service",
        "webcam, digital.webcam",
        "video, digital.video",
        "trainingPlanned, training.not-planned"
    })
    void namesWhatIsNotThere(String fact, String code) {
        facts.put(fact, false);
        assertThat(missing()).containsExactly(code);
    }

    @Test
    void asksNoStepFreeAccessOfAnItinerantStructure() {
        facts.putAll(Map.of("stepFreeAccess", false, "itinerant", true));
        assertThat(missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"webcam", "video"})
    void asksForVideoFromTheLastDayOf2022(String fact) {
        facts.put(fact, false);
        facts.put("on", "2022-12-30");
        assertThat(missing()).isEmpty();
        facts.put("on", "2022-12-31");
        assertThat(missing()).containsExactly("digital." + fact);
    }

    @Test
    void namesEveryFailureAtOnceWithItsSource() {
        facts.putAll(Map.of("weeklyMinutes", 0, "openDays", 0, "phone", false));
        assertThat(missing()).containsExactly("hours.under-24h", "hours.under-5-days", "digital.phone");
        assertThat(TABLE.decide(facts))
                .allSatisfy(
                        failure -> assertThat((String) failure.get("source")).isNotBlank());
    }

    private List<String> missing() {
        return TABLE.decide(facts).stream()
                .map(failure -> (String) failure.get("missing"))
                .toList();
    }

    private static Map<String, Object> completeIn2023() {
        Map<String, Object> facts = new HashMap<>(Map.of(
                "on",
                "2023-03-01",
                "weeklyMinutes",
                24 * 60,
                "openDays",
                5,
                "peopleAtDesk",
                2,
                "singleAgentUndertaking",
                false,
                "missingPartners",
                0,
                "itinerant",
                false));
        Stream.of("staffedReception", "confidentialRoom", "stepFreeAccess", "internet", "computer", "printerScanner")
                .forEach(there -> facts.put(there, true));
        Stream.of("photocopier", "phone", "selfService", "webcam", "video", "trainingPlanned")
                .forEach(there -> facts.put(there, true));
        return facts;
    }
}
