package fr.maillage.notice;

import fr.maillage.casework.TaskPinned;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.notice.Notice.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever a new task waits for, in the transaction that pinned it. */
@Component
class AnnounceTask {

    private final Outbox outbox;

    AnnounceTask(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(TaskPinned task) {
        outbox.tell(Kind.PINNED, new Subject(task.task(), task.caseId(), task.form()), task.audience());
    }
}
