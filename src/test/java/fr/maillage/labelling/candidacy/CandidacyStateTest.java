package fr.maillage.labelling.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CandidacyStateTest {

    private final Map<CandidacyState, Deque<CandidacyState>> ways = shortestWays();

    @Test
    void reachesEveryStateFromTheDraft() {
        assertThat(ways.keySet()).containsExactlyInAnyOrder(CandidacyState.values());
    }

    @ParameterizedTest
    @EnumSource
    void goesWhereItsStateAllowsAndNowhereElse(CandidacyState state) {
        for (CandidacyState next : CandidacyState.values()) {
            Candidacy candidacy = at(state);
            if (state.next().contains(next)) {
                candidacy.moveTo(next);
                assertThat(candidacy.state()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> candidacy.moveTo(next)).isInstanceOf(IllegalStateException.class);
                assertThat(candidacy.state()).isEqualTo(state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeWithdrawnAtAnyStageThatIsNotTheEnd(CandidacyState state) {
        assertThat(state.isOver()
                        || state == CandidacyState.DRAFT
                        || state.next().contains(CandidacyState.WITHDRAWN))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void isLabelledOnlyAfterTheAgreement(CandidacyState state) {
        assertThat(state.next().contains(CandidacyState.LABELLED)).isEqualTo(state == CandidacyState.AGREED);
        assertThat(state.next().contains(CandidacyState.AGREED)).isEqualTo(state == CandidacyState.AUDITED);
    }

    @Test
    void endsInThreeWays() {
        assertThat(Arrays.stream(CandidacyState.values()).filter(CandidacyState::isOver))
                .containsExactly(CandidacyState.LABELLED, CandidacyState.REFUSED, CandidacyState.WITHDRAWN);
    }

    private Candidacy at(CandidacyState state) {
        Candidacy candidacy = new Candidacy("org", "13", Instant.EPOCH);
        ways.get(state).forEach(candidacy::moveTo);
        return candidacy;
    }

    private static Map<CandidacyState, Deque<CandidacyState>> shortestWays() {
        Map<CandidacyState, Deque<CandidacyState>> ways = new HashMap<>();
        ways.put(CandidacyState.DRAFT, new ArrayDeque<>());
        Deque<CandidacyState> open = new ArrayDeque<>(Set.of(CandidacyState.DRAFT));
        while (!open.isEmpty()) {
            CandidacyState state = open.poll();
            for (CandidacyState next : EnumSet.copyOf(withSelf(state))) {
                if (!ways.containsKey(next)) {
                    Deque<CandidacyState> way = new ArrayDeque<>(ways.get(state));
                    way.add(next);
                    ways.put(next, way);
                    open.add(next);
                }
            }
        }
        return ways;
    }

    private static Set<CandidacyState> withSelf(CandidacyState state) {
        Set<CandidacyState> next = EnumSet.of(state);
        next.addAll(state.next());
        return next;
    }
}
