package fr.maillage.labelling.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.labelling.candidacy.Answers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class SentDraftTest {

    @Test
    void takesWhatTheQuestionnaireAsksAndNothingElse() {
        SentDraft draft = SentDraft.of(sent(Map.of(
                "structure-name", "Les Tilleuls",
                "sites:0:hours-mon", "9h - 12h",
                "jakarta.faces.ViewState", "secret",
                "_csrf", "token",
                "organisation", "another")));
        assertThat(draft.typed())
                .containsOnly(Map.entry("structure.name", "Les Tilleuls"), Map.entry("sites.1.hours.mon", "9h - 12h"));
    }

    @Test
    void takesAwayTheTicksOfThisPageThatWereNotSentAgain() {
        Answers kept = Answers.of(Map.of("digital.video", "true", "digital.phone", "true", "place.reception", "true"));
        SentDraft draft = SentDraft.of(sent(Map.of("section", "equipment", "digital-phone", "true")));
        Answers laid = kept.with(draft.laidOver(kept));
        assertThat(laid.yes("digital.video")).isFalse();
        assertThat(laid.yes("digital.phone")).isTrue();
        assertThat(laid.yes("place.reception")).isTrue();
    }

    @Test
    void knowsNoVersionThatIsNoNumber() {
        assertThat(SentDraft.of(sent(Map.of("version", "' or 1=1"))).version()).isEqualTo(-1);
    }

    private static MultiValueMap<String, String> sent(Map<String, String> fields) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        fields.forEach(sent::add);
        return sent;
    }
}
