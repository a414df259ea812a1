package fr.maillage.notice;

import fr.maillage.casework.DueTasks;
import fr.maillage.casework.Step;
import fr.maillage.journal.Journal;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.notice.Notice.Subject;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds those for whom tasks wait that will soon be due: once for each reminder of a task. */
@Component
@Transactional
class RemindTask implements Step {

    private final DueTasks tasks;
    private final Outbox outbox;
    private final Journal journal;

    RemindTask(DueTasks tasks, Outbox outbox, Journal journal) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.journal = journal;
    }

    @Override
    public Map<String, Object> run(String caseId, Map<String, Object> variables) {
        String form = (String) variables.get("form");
        for (DueTasks.DueTask due : tasks.near(caseId, form)) {
            if (outbox.tell(Kind.REMINDED, new Subject(about(due), caseId, form), due.audience())) {
                journal.record(caseId, Journal.PLATFORM, new NoticeFact.TaskReminded(form));
            }
        }
        return Map.of();
    }

    /** A second reminder is another matter than the first. */
    private static String about(DueTasks.DueTask due) {
        return due.reminders() > 1 ? due.task() + "#" + due.reminders() : due.task();
    }
}
