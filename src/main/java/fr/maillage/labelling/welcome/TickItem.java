package fr.maillage.labelling.welcome;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.labelling.LabellingFact.WelcomeItemDone;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody of the team says that an item of the welcome list is done; saying so twice changes nothing. */
@Component
public class TickItem {

    private final WelcomeLists lists;
    private final Ticks ticks;
    private final Journal journal;
    private final Clock clock;

    TickItem(WelcomeLists lists, Ticks ticks, Journal journal, Clock clock) {
        this.lists = lists;
        this.ticks = ticks;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    public Outcome tick(String label, String code, Actor actor) {
        Welcome welcome = lists.of(label, actor);
        Welcome.Line line = welcome.lines().stream()
                .filter(candidate -> candidate.item().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownObject("welcome item"));
        if (!welcome.mayTick(line.item(), actor)) {
            return Outcome.refused(Refusal.of("welcome.not-yours"));
        }
        WelcomeItemDone done = new WelcomeItemDone(code);
        if (line.tick().isEmpty()) {
            ticks.save(new Tick(label, code, actor.account(), clock.instant()));
            journal.record(label, actor.account(), done);
        }
        return Outcome.done(done, Map.of());
    }
}
