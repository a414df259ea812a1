package fr.maillage.labelling.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = Answers.of(Map.of(
            "structure.name", "Les Tilleuls", "sites.1.name", "Nord", "sites.2.name", "Sud", "sites.3.name", "Est"));

    @Test
    void keepsWhatIsTypedExceptTheBlanksAround() {
        assertThat(answers.with(Map.of("structure.name", "  <b>${7*7}</b> ")).get("structure.name"))
                .isEqualTo("<b>${7*7}</b>");
    }

    @Test
    void forgetsAnAnswerThatIsEmptied() {
        assertThat(answers.with(Map.of("structure.name", " ")).has("structure.name"))
                .isFalse();
    }

    @Test
    void movesTheEntriesUpBehindTheOneTakenOut() {
        Answers left = answers.withoutEntry("sites", 2);
        assertThat(left.entries("sites")).containsExactly(1, 2);
        assertThat(left.get("sites.2.name")).isEqualTo("Est");
        assertThat(left.get("structure.name")).isEqualTo("Les Tilleuls");
    }

    @Test
    void takesNoEntryForAnythingButANumber() {
        assertThat(Answers.of(Map.of("sites.x.name", "?", "sites.0.name", "?")).entries("sites"))
                .isEmpty();
    }

    @Test
    void survivesItsStorage() {
        AnswersConverter converter = new AnswersConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(answers)))
                .isEqualTo(answers);
    }
}
