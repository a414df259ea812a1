package fr.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTableTest {

    private static final DecisionTable TABLE = DecisionTable.named("priority");

    @ParameterizedTest
    @CsvSource({
        "FAR_FROM_SERVICES, false, HIGH, zone.far-from-services",
        "FAR_FROM_SERVICES, true, HIGH, zone.far-from-services",
        "SMALL_CENTRE, false, HIGH, zone.small-centre",
        "SMALL_CENTRE, true, HIGH, zone.small-centre",
        "PRIORITY_URBAN_QUARTER, false, HIGH, zone.priority-urban-quarter",
        "PRIORITY_URBAN_QUARTER, true, HIGH, zone.priority-urban-quarter",
        "ITINERANT, false, HIGH, zone.itinerant",
        "ITINERANT, true, HIGH, zone.itinerant",
        "OVERSEAS, false, HIGH, zone.overseas",
        "OVERSEAS, true, HIGH, zone.overseas",
        "PLACE_PEOPLE_GO_TO, true, HIGH, msap.upgrade",
        "PLACE_PEOPLE_GO_TO, false, NORMAL, zone.place-people-go-to",
        "OTHER, true, NORMAL, msap.upgrade",
        "OTHER, false, LOW, zone.other"
    })
    void ranksByZoneAndExistingHouse(String zone, boolean msap, String priority, String reason) {
        assertThat(TABLE.decide(Map.of("on", "2022-04-01", "zone", zone, "msap", msap)))
                .containsExactly(Map.of("priority", priority, "reason", reason));
    }

    @Test
    void knowsNoPriorityBeforeTheZonesWereAnnounced() {
        assertThat(TABLE.decide(Map.of("on", "2021-01-31", "zone", "OVERSEAS", "msap", false)))
                .isEmpty();
    }
}
