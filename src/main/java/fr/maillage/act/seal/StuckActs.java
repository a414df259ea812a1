package fr.maillage.act.seal;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts that could not be frozen, proved or sealed, however often the platform tried: for operators only,
 * {@code UnknownObject} for anyone else.
 */
@Component
@Transactional
public class StuckActs {

    /** What fails less often may be a service that was away for a minute. */
    static final int IN_VAIN = 3;

    private static final int MOST = 50;

    private final Issues issues;
    private final Clock clock;

    StuckActs(Issues issues, Clock clock) {
        this.issues = issues;
        this.clock = clock;
    }

    /** The oldest trouble first. */
    @Transactional(readOnly = true)
    public List<Issue> list(Actor actor) {
        check(actor);
        return issues.findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(IN_VAIN, Limit.of(MOST));
    }

    /** Has it tried again at once. */
    public void retry(String id, Actor actor) {
        check(actor);
        issues.findById(id).orElseThrow(() -> new UnknownObject("issue")).hasten(clock.instant());
    }

    private static void check(Actor actor) {
        if (!actor.is(Role.OPERATOR)) {
            throw new UnknownObject("incidents");
        }
    }
}
