package fr.maillage.casework;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The board as rows, written in the engine's own transaction: a task of the engine has its row, or neither is. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PinBoard implements TaskBoard {

    private final EntityManager rows;
    private final Clock clock;

    PinBoard(EntityManager rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void announce(Announcement announcement) {
        rows.persist(new Task(announcement, clock.instant()));
    }

    @Override
    public void remove(String engineTask) {
        Task task = rows.find(Task.class, engineTask);
        if (task != null) {
            task.removed();
        }
    }
}
