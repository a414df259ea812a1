package fr.maillage.labelling.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.labelling.candidacy.Answers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {

    @ParameterizedTest
    @CsvSource({
        "structure.name, structure-name",
        "sites.2.hours.mon, sites:1:hours-mon",
        "agents.1.mail, agents:0:mail",
        "partners.local, partners-local"
    })
    void findsAQuestionInThePageAndBack(String key, String address) {
        assertThat(Fields.address(key)).isEqualTo(address);
        assertThat(Fields.key(address)).isEqualTo(key);
    }

    @Test
    void asksForAllBasePartnersInOnePlace() {
        assertThat(Fields.address("partners.cnaf")).isEqualTo("partners");
    }

    @Test
    void showsATickAsATickAndTakesItAwayWhenItIsGone() {
        Answers answers = Answers.of(Map.of("digital.video", "true", "structure.name", "Les Tilleuls"));
        Map<String, Object> fields = new HashMap<>(Fields.shown(answers));
        assertThat(fields).containsEntry("digital.video", true).containsEntry("structure.name", "Les Tilleuls");
        fields.put("digital.video", false);
        assertThat(answers.with(Fields.typed(fields)).has("digital.video")).isFalse();
    }
}
