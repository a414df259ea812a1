package fr.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void beginsWithTheTimeSoThatNeighboursInTimeAreNeighboursInAnIndex() {
        long before = Instant.now().toEpochMilli();
        UUID id = UUID.fromString(Ids.fresh());
        long after = Instant.now().toEpochMilli();

        assertThat(id.getMostSignificantBits() >>> Short.SIZE).isBetween(before, after);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void tellsNothingOfItsNeighbourBesideTheTime() {
        List<UUID> ids =
                Stream.generate(Ids::fresh).limit(10_000).map(UUID::fromString).toList();

        assertThat(ids.stream().map(UUID::getLeastSignificantBits).distinct()).hasSize(10_000);
        assertThat(ids.stream()
                        .mapToLong(id -> id.getMostSignificantBits() & 0xFFF)
                        .distinct())
                .hasSizeGreaterThan(3_000);
    }

    @Test
    void givesTwoThatBeginTogetherDifferentMarks() {
        assertThat(Stream.generate(Ids::fresh).limit(10_000).map(Ids::mark).distinct())
                .hasSize(10_000)
                .allMatch(mark -> mark.matches("[0-9A-F]{12}"));
    }
}
