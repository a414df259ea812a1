package fr.maillage.labelling.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.labelling.review.Review.Conclusion;
import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewDecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void wantsAConclusion() {
        assertThat(new ReviewDecision(null, "", false, false, null, "").remarks(TODAY))
                .containsExactly(Refusal.at("conclusion", "review.conclusion.required"));
    }

    @Test
    void refersOnlyWhatFitsTheTerritoryAndWasToldToTheCommunes() {
        assertThat(new ReviewDecision(Conclusion.REFER, "", false, false, null, "").remarks(TODAY))
                .extracting(Refusal::field)
                .containsExactly("zone", "scheme", "offer", "informed");
        assertThat(new ReviewDecision(Conclusion.REFER, "SMALL_CENTRE", true, true, TODAY, "").remarks(TODAY))
                .isEmpty();
    }

    @Test
    void cannotHaveInformedTheCommunesTomorrow() {
        assertThat(new ReviewDecision(Conclusion.REFER, "OTHER", true, true, TODAY.plusDays(1), "").remarks(TODAY))
                .containsExactly(Refusal.at("informed", "review.informed.future"));
    }

    @Test
    void sendsNothingBackWithoutPointsAndRefusesNothingWithoutReasons() {
        assertThat(new ReviewDecision(Conclusion.SEND_BACK, "", false, false, null, " ").remarks(TODAY))
                .containsExactly(Refusal.at("text", "review.text.required.SEND_BACK"));
        assertThat(new ReviewDecision(Conclusion.REFUSE, "", false, false, null, "").remarks(TODAY))
                .containsExactly(Refusal.at("text", "review.text.required.REFUSE"));
    }
}
