package fr.maillage.breach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AspectTest {

    @ParameterizedTest
    @EnumSource(Aspect.class)
    void itsAnswersAndNoOthersHaveWords(Aspect aspect) {
        List<String> worded = ResourceBundle.getBundle("messages.breach", Locale.FRENCH).keySet().stream()
                .filter(key -> key.startsWith(aspect.word("")))
                .toList();

        assertThat(aspect.codes()).map(aspect::word).containsExactlyInAnyOrderElementsOf(worded);
    }
}
