package fr.maillage.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void sortsMembersAndLeavesNoWhiteSpace() {
        assertThat(CanonicalJson.of(Map.of("b", "2", "a", 1L, "é", "3")))
                .isEqualTo("{\"a\":1,\"b\":\"2\",\"é\":\"3\"}");
    }

    @Test
    void escapesOnlyWhatMustBeEscaped() {
        assertThat(CanonicalJson.of(Map.of("t", "\"\\\n\u0001/é€"))).isEqualTo("{\"t\":\"\\\"\\\\\\n\\u0001/é€\"}");
    }

    @Test
    void cutsInstantsToMicroseconds() {
        assertThat(Line.spelled(Instant.parse("2026-03-01T09:00:00.123456789Z")))
                .isEqualTo("2026-03-01T09:00:00.123456Z");
        assertThat(Line.spelled(Instant.parse("2026-03-01T09:00:00Z"))).isEqualTo("2026-03-01T09:00:00.000000Z");
    }
}
