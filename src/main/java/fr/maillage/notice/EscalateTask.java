package fr.maillage.notice;

import fr.maillage.casework.DueTasks;
import fr.maillage.casework.DueTasks.DueTask;
import fr.maillage.casework.Step;
import fr.maillage.journal.Journal;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.notice.Notice.Subject;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever the deadline names that a task is late. Nine opinions that lapse together are one matter to the office:
 * the youngest task stands for all.
 */
@Component
@Transactional
class EscalateTask implements Step {

    private final DueTasks tasks;
    private final Outbox outbox;
    private final Journal journal;

    EscalateTask(DueTasks tasks, Outbox outbox, Journal journal) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.journal = journal;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        String form = (String) variables.get("form");
        List<DueTask> late = tasks.missed(caseId, form);
        if (!late.isEmpty()) {
            escalate(late.get(late.size() - 1));
        }
        return Map.of();
    }

    private void escalate(DueTask late) {
        Subject subject = new Subject(late.task(), late.caseId(), late.form());
        if (outbox.tell(Kind.ESCALATED, subject, late.above())) {
            journal.record(late.caseId(), Journal.PLATFORM, new NoticeFact.TaskEscalated(late.form()));
        }
    }
}
