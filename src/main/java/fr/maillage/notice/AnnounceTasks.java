package fr.maillage.notice;

import fr.maillage.casework.NewTasks;
import fr.maillage.casework.NewTasks.NewTask;
import fr.maillage.notice.Notice.Kind;
import fr.maillage.notice.Notice.Subject;
import fr.maillage.shared.LostRace;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells whoever new tasks wait for, soon after they were pinned; two nodes at once tell of a task once. */
@Component
class AnnounceTasks {

    private static final int MOST = 200;

    private final NewTasks tasks;
    private final Outbox outbox;

    AnnounceTasks(NewTasks tasks, Outbox outbox) {
        this.tasks = tasks;
        this.outbox = outbox;
    }

    @Scheduled(initialDelayString = "${maillage.mail.every}", fixedDelayString = "${maillage.mail.every}")
    public void run() {
        LostRace.runAgain(() -> tasks.untold(MOST)).forEach(this::announce);
    }

    private void announce(String id) {
        LostRace.runAgain(() -> tasks.tell(id, this::tell));
    }

    private void tell(NewTask task) {
        outbox.tell(Kind.PINNED, new Subject(task.id(), task.caseId(), task.form()), task.audience());
    }
}
