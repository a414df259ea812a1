package fr.maillage.casework;

import java.time.Instant;
import java.util.Optional;

/** Where the engine pins the tasks it creates; implemented here, called by the engine within its transaction. */
public interface TaskBoard {

    /**
     * What the engine says of a task it has just created.
     *
     * @param audience who may do it, see {@link Audience}
     * @param since from when its time counts; empty for now
     * @param due when it should be done
     */
    record Announcement(
            String engineTask,
            String caseId,
            String form,
            String audience,
            Optional<Instant> since,
            Optional<Instant> due,
            String subject) {}

    void announce(Announcement announcement);

    /** The engine ended the task by itself: withdrawn case, elapsed deadline. Completing it does not pass here. */
    void remove(String engineTask);
}
