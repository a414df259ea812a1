package fr.maillage.breach.notice;

import fr.maillage.breach.Breach;
import fr.maillage.breach.BreachFiles;
import fr.maillage.breach.Statement;
import fr.maillage.breach.Statements;
import fr.maillage.breach.notice.NoticeAnswer.NotNeeded;
import fr.maillage.breach.notice.NoticeAnswer.Sent;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever answers for the data records that the authority was told, or why it is not: both only with all it needs. */
@Component
public class NotifyAuthority {

    /** The form key of the task. */
    public static final String FORM = "breach/notify-cnil";

    private final Tasks tasks;
    private final BreachFiles files;
    private final Statements statements;
    private final SentNotice notices;

    NotifyAuthority(Tasks tasks, BreachFiles files, Statements statements, SentNotice notices) {
        this.tasks = tasks;
        this.files = files;
        this.statements = statements;
        this.notices = notices;
    }

    /** It was sent, as the register says by now. */
    public Outcome sent(String taskId, Actor actor) {
        Breach breach = breach(taskId, actor);
        Statement said = statements.open(breach);
        List<Refusal> missing = NoticeRules.missing(notices.sent(breach, said));
        return missing.isEmpty()
                ? tasks.complete(
                        taskId,
                        new Sent(breach.version(), notices.at(breach, said).orElseThrow()),
                        actor)
                : Outcome.refused(missing);
    }

    /** There is no risk, for the reason that the register tells by now. */
    public Outcome notNeeded(String taskId, Actor actor) {
        Breach breach = breach(taskId, actor);
        List<Refusal> missing = NoticeRules.missing(NoticeRules.Answer.notNeeded(statements.open(breach)));
        return missing.isEmpty()
                ? tasks.complete(taskId, new NotNeeded(breach.version()), actor)
                : Outcome.refused(missing);
    }

    private Breach breach(String taskId, Actor actor) {
        Task task = tasks.of(taskId, FORM, actor);
        return files.open(task.caseId(), actor);
    }
}
