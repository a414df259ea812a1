package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFact.AuthorityNotNotified;
import fr.maillage.breach.BreachFact.AuthorityNotified;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.NoticeClock;
import fr.maillage.breach.notice.NoticeAnswer.Sent;
import fr.maillage.casework.Cases;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The authority was told, and the persons come next; or it need not be, and the breach is closed. */
@Component
class DecideNotice implements Verb<NoticeAnswer> {

    private final BreachFiles files;
    private final NoticeClock clock;
    private final Cases cases;

    DecideNotice(BreachFiles files, NoticeClock clock, Cases cases) {
        this.files = files;
        this.clock = clock;
        this.cases = cases;
    }

    @Override
    public String form() {
        return NotifyAuthority.FORM;
    }

    @Override
    public Class<NoticeAnswer> decision() {
        return NoticeAnswer.class;
    }

    @Override
    public Outcome apply(Task task, NoticeAnswer answer, Actor actor) {
        Breach breach = files.open(task.caseId(), actor);
        if (breach.version() != answer.version()) {
            return Outcome.refused(Refusal.of("breach.overtaken"));
        }
        if (answer instanceof Sent sent) {
            breach.notified(sent.at());
            cases.reach(breach.id(), breach.state().stage());
            boolean late = clock.isLate(breach, sent.at());
            return Outcome.done(new AuthorityNotified(sent.at(), late), Map.of("notified", "yes"));
        }
        return Outcome.done(new AuthorityNotNotified(), Map.of("notified", "no"));
    }
}
