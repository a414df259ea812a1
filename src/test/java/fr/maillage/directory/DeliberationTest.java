package fr.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeliberationTest {

    private static final Map<String, String> AIX = Map.of(
            "capacity.present", "40",
            "capacity.proxies", "12",
            "capacity.represented", "52",
            "capacity.cast", "52",
            "capacity.for", "46",
            "capacity.against", "6",
            "capacity.abstentions", "0",
            "capacity.absent", "0");

    @Test
    void findsNothingOddInTheVoteOfAix() {
        assertThat(new Deliberation(AIX).oddities()).isEmpty();
    }

    @Test
    void warnsWhenPresentAndProxiesAreNotTheRepresented() {
        assertThat(oddities("capacity.represented", "51"))
                .contains(Refusal.at("capacity.represented", "directory.capacity.odd-represented", 40, 12, 51));
    }

    @Test
    void warnsWhenForAndAgainstAreNotTheVotesCast() {
        assertThat(oddities("capacity.cast", "51"))
                .contains(Refusal.at("capacity.cast", "directory.capacity.odd-cast", 46, 6, 51));
    }

    @Test
    void warnsWhenAbstentionsDoNotFillTheHouse() {
        assertThat(oddities("capacity.abstentions", "1"))
                .containsExactly(Refusal.at("capacity.abstentions", "directory.capacity.odd-total", 52, 1, 52));
    }

    @Test
    void warnsOfAFigureThatIsNone() {
        assertThat(oddities("capacity.for", "quarante"))
                .extracting(Refusal::field)
                .containsExactly("capacity.for");
    }

    @Test
    void saysNothingOfFiguresNotGivenYet() {
        assertThat(new Deliberation(Map.of()).oddities()).isEmpty();
    }

    private static List<Refusal> oddities(String figure, String value) {
        Map<String, String> proof = new TreeMap<>(AIX);
        proof.put(figure, value);
        return new Deliberation(proof).oddities();
    }
}
