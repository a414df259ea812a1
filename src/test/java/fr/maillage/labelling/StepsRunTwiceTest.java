package fr.maillage.labelling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.OnDatabase;
import fr.maillage.casework.Step;
import fr.maillage.journal.Entry;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.candidacy.CandidacyState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A job may run a step again whose end it never heard of: the second run must find everything done. */
@OnDatabase
class StepsRunTwiceTest {

    /** These wait for a deadline; that they tell once is said in {@code NoticesTest}. */
    private static final Set<String> OF_NOTICES = Set.of("remindTask", "escalateTask");

    /** Run twice in {@code ConventionStepsRunTwiceTest}. */
    private static final Set<String> OF_CONVENTIONS = Set.of(
            "freezeConvention", "callParties", "sealAct", "closeConvention", "freezeAmendment", "closeAmendment");

    /** Run twice in {@code DecisionStepsRunTwiceTest}. */
    private static final Set<String> OF_DECISIONS = Set.of("freezeDecision", "closeDecision");

    /** Run twice in {@code MandateStepsRunTwiceTest}. */
    private static final Set<String> OF_MANDATES = Set.of(
            "noticeEnd",
            "eraseOverProcedures",
            "eraseLastProcedures",
            "destroyWhatIsLeft",
            "destroyDraft",
            "closeRequest");

    /** Run twice in {@code BreachStepsRunTwiceTest}. */
    private static final Set<String> OF_BREACHES = Set.of("closeBreach", "eraseBreach");

    /** Of the model that tests bring. */
    private static final Set<String> OF_TESTS = Set.of("noteStep", "settleStep");

    private static final Set<String> OF_LABELLING = Set.of(
            "acknowledgeCandidacy",
            "makeLabelDecision",
            "registerStructure",
            "welcomeTeam",
            "announceLabel",
            "closeRefused",
            "closeWithdrawn");

    @Autowired
    Map<String, Step> steps;

    @Autowired
    Road road;

    @Autowired
    Journal journal;

    @Autowired
    EntityManager rows;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @CsvSource({
        "acknowledgeCandidacy, FILED",
        "makeLabelDecision, LABELLED",
        "registerStructure, LABELLED",
        "welcomeTeam, LABELLED",
        "announceLabel, LABELLED",
        "closeRefused, REFUSED",
        "closeWithdrawn, WITHDRAWN"
    })
    void hasOneEffect(String step, CandidacyState state) {
        String id = road.to(state);
        Map<String, Long> before = everything(id);
        transaction.executeWithoutResult(
                status -> assertThat(steps.get(step).run(id, Map.of())).isEmpty());
        assertThat(everything(id)).isEqualTo(before);
    }

    @Test
    void leavesNoStepOut() {
        assertThat(steps.keySet()).isEqualTo(all());
    }

    private static Set<String> all() {
        return Stream.of(OF_LABELLING, OF_DECISIONS, OF_NOTICES, OF_CONVENTIONS, OF_MANDATES, OF_BREACHES, OF_TESTS)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How much there is of every kind of thing, of what happened, and of what was told. */
    private Map<String, Long> everything(String id) {
        Map<String, Long> counts = new HashMap<>();
        for (EntityType<?> type : rows.getMetamodel().getEntities()) {
            var builder = rows.getCriteriaBuilder();
            var count = builder.createQuery(Long.class);
            count.select(builder.count(count.from(type)));
            counts.put(type.getName(), rows.createQuery(count).getSingleResult());
        }
        counts.put("lines", journal.of(id).stream().map(Entry::kind).count());
        return counts;
    }
}
