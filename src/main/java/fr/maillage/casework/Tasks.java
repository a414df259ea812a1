package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What waits for whom, and the one place where it is done. */
public interface Tasks {

    /** One line of a work list. */
    record Waiting(
            String task,
            String caseId,
            String form,
            String subject,
            String caseTitle,
            String territory,
            Instant since,
            Optional<Instant> due) {}

    /** How a work list is ordered. */
    enum Order {
        DUE,
        OLDEST
    }

    /** What waits for the actor; {@code form} empty for every kind of task. Costs the same whatever others wait for. */
    Slice<Waiting> waitingFor(Actor actor, String form, Order order, int page);

    /** What waits for the actor in one case, oldest first. */
    List<Waiting> openIn(String caseId, Actor actor);

    /** What waits for the actor by their own right, and may also be done by somebody to whom they lend it. */
    List<Waiting> lendable(Actor actor);

    /** The same whoever asks: for what a feature has to say to whom it does not wait for. */
    Optional<Task> find(String task, String form);

    /** The open or done task of that form, for one of its audience; {@code UnknownObject} for any other and anyone else. */
    Task of(String task, String form, Actor actor);

    /**
     * Completes a task: checks the right, does the feature's verb, writes the journal and moves the process, in one
     * transaction. A task that a colleague has just done is refused with {@code task.already-done}, one
     * that the model has taken away with {@code task.no-longer-needed}.
     */
    Outcome complete(String task, Decision decision, Actor actor);
}
