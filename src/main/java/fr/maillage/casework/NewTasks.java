package fr.maillage.casework;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks of which those they wait for have still to be told. That is done apart from the act that pinned them, whose cost
 * must not grow with the number of its readers.
 */
@Component
@Transactional
public class NewTasks {

    private final EntityManager rows;

    NewTasks(EntityManager rows) {
        this.rows = rows;
    }

    /** A task that began to wait. */
    public record NewTask(String id, String caseId, String form, Audience audience) {}

    /** The ids of some of them, oldest first. */
    @Transactional(readOnly = true)
    public List<String> untold(int most) {
        return rows.createNamedQuery("Task.untold", String.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Has a task told, in one transaction; a task that is done meanwhile is nobody's news any more. */
    public void tell(String id, Consumer<NewTask> teller) {
        Task task = rows.find(Task.class, id);
        if (task.tell()) {
            teller.accept(new NewTask(id, task.caseId(), task.form(), task.audience()));
        }
    }
}
