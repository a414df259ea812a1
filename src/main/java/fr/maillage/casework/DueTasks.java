package fr.maillage.casework;

import fr.maillage.shared.calendar.Territories;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a case whose time has come, whom they wait for and who is told when they are late. */
@Component
@Transactional(readOnly = true)
public class DueTasks {

    /** A timer and its task read the clock one after the other. */
    private static final Duration LEEWAY = Duration.ofMinutes(1);

    private final EntityManager rows;
    private final Deadlines deadlines;
    private final Territories territories;
    private final Clock clock;

    DueTasks(EntityManager rows, Deadlines deadlines, Territories territories, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * A task whose time has come.
     *
     * @param audience whom it waits for
     * @param above who is told when it is late
     * @param reminders how many reminders of it are due by now
     */
    public record DueTask(String task, String caseId, String form, Audience audience, Audience above, int reminders) {}

    /** Open tasks of that form of which somebody should be reminded by now, oldest first. */
    public List<DueTask> near(String caseId, String form) {
        Instant now = now();
        return undone(caseId, form)
                .filter(due -> due.task.isOpen())
                .map(due -> due.told(now))
                .filter(due -> due.reminders() > 0)
                .toList();
    }

    /** Tasks of that form that nobody did in time, oldest first; also those that the model took away for it. */
    public List<DueTask> missed(String caseId, String form) {
        Instant now = now();
        return undone(caseId, form)
                .filter(due -> due.task.due().filter(end -> !end.isAfter(now)).isPresent())
                .map(due -> due.told(now))
                .toList();
    }

    private Instant now() {
        return clock.instant().plus(LEEWAY);
    }

    private Stream<Undone> undone(String caseId, String form) {
        Case file = rows.find(Case.class, caseId);
        return file == null
                ? Stream.empty()
                : rows
                        .createNamedQuery("Task.undone", Task.class)
                        .setParameter("caseId", caseId)
                        .setParameter("form", form)
                        .getResultList()
                        .stream()
                        .map(task -> new Undone(task, file));
    }

    private class Undone {

        private final Task task;
        private final Case file;
        private final Deadline deadline;

        Undone(Task task, Case file) {
            this.task = task;
            this.file = file;
            deadline = deadlines.of(task.form().substring(task.form().lastIndexOf('/') + 1), task.since());
        }

        DueTask told(Instant now) {
            Audience above = Audience.of(deadline.escalatesTo(), file.territory(), file.organisation());
            int reminders = deadline.remindersBy(territories.calendarOf(file.territory()), task.since(), now);
            return new DueTask(task.id(), task.caseId(), task.form(), task.audience(), above, reminders);
        }
    }
}
