package fr.maillage.casework;

import fr.maillage.journal.Journal;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Completing a task, as one transaction: the right, the verb, the row, the journal and the process, or none of them. */
@Component
@Transactional
class Completion {

    private final EntityManager rows;
    private final Reach reach;
    private final Verbs verbs;
    private final Journal journal;
    private final Processes processes;

    Completion(EntityManager rows, Reach reach, Verbs verbs, Journal journal, Processes processes) {
        this.rows = rows;
        this.reach = reach;
        this.verbs = verbs;
        this.journal = journal;
        this.processes = processes;
    }

    public Optional<Task> find(String id, String form) {
        return find(id).filter(task -> task.form().equals(form));
    }

    public Task of(String id, String form, Actor actor) {
        return reached(find(id, form), id, actor);
    }

    private Task reached(Optional<Task> task, String id, Actor actor) {
        return task.filter(found -> reach.has(found, actor)).orElseThrow(() -> new UnknownObject("task " + id));
    }

    private Optional<Task> find(String id) {
        return Optional.ofNullable(id).map(known -> rows.find(Task.class, known));
    }

    public Outcome complete(String id, Decision decision, Actor actor) {
        Task task = reached(find(id), id, actor);
        if (!task.isOpen()) {
            return Outcome.refused(
                    Refusal.of(task.doneBy().isPresent() ? "task.already-done" : "task.no-longer-needed"));
        }
        Verb<?> verb = verbs.of(task);
        if (!verb.decision().isInstance(decision)) {
            throw new UnknownObject("decision on task " + id);
        }
        claim(task, actor);
        Outcome outcome = apply(verb, task, decision, actor);
        if (outcome instanceof Outcome.Done done) {
            moveOn(task, done, actor);
        } else {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return outcome;
    }

    /** The row is the gate: of two at once, the second waits here and finds it done, before it has done anything. */
    private void claim(Task task, Actor actor) {
        task.done(actor);
        rows.flush();
    }

    private void moveOn(Task task, Outcome.Done done, Actor actor) {
        done.facts().forEach(fact -> journal.record(task.caseId(), actor.account(), fact));
        processes.complete(task.id(), done.variables());
    }

    private static <D extends Decision> Outcome apply(Verb<D> verb, Task task, Decision decision, Actor actor) {
        return verb.apply(task, verb.decision().cast(decision), actor);
    }
}
