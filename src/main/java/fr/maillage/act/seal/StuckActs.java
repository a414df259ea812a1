package fr.maillage.act.seal;

import fr.maillage.act.Issue;
import fr.maillage.act.Issues;
import fr.maillage.casework.Errand;
import fr.maillage.casework.Incidents;
import fr.maillage.people.Actor;
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
        Incidents.check(actor);
        return issues.findByErrandAttemptsGreaterThanEqualOrderByErrandFailingSince(Errand.IN_VAIN, Limit.of(MOST));
    }

    /** Has it tried again at once. */
    public void retry(String id, Actor actor) {
        Incidents.check(actor);
        issues.findById(id).orElseThrow(() -> new UnknownObject("issue")).hasten(clock.instant());
    }
}
