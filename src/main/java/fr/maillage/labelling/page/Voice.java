package fr.maillage.labelling.page;

import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.review.Opinion;
import java.time.Instant;

/**
 * A partner's opinion as a reader finds it.
 *
 * @param earlier whether it is about a filing that another one has replaced
 */
public record Voice(Opinion opinion, State state, boolean earlier) {

    /** Whether it speaks, may still speak, or never will. */
    public enum State {
        GIVEN,
        WAITING,
        /** its time has passed */
        LAPSED,
        /** the file went on, or back, without it */
        DROPPED
    }

    static Voice of(Opinion opinion, Candidacy candidacy, int latestFiling, Instant now) {
        boolean earlier = opinion.filing() < latestFiling;
        return new Voice(opinion, state(opinion, !earlier && isHeard(candidacy.state()), now), earlier);
    }

    private static State state(Opinion opinion, boolean heard, Instant now) {
        if (opinion.stance().isPresent()) {
            return State.GIVEN;
        }
        if (opinion.due().isBefore(now)) {
            return State.LAPSED;
        }
        return heard ? State.WAITING : State.DROPPED;
    }

    private static boolean isHeard(CandidacyState state) {
        return state != CandidacyState.SENT_BACK && !state.isOver();
    }
}
