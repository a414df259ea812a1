package fr.maillage.casework;

import fr.maillage.casework.LentRights.Lent;
import fr.maillage.people.Actor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which tasks and cases somebody reaches: by rights of their own, by one that was lent them to do a task, or because a
 * feature says so.
 */
@Component
class Reach {

    private final EntityManager rows;
    private final Verbs verbs;
    private final ObjectProvider<LentRights> rights;
    private final ObjectProvider<CaseReaders> readers;

    Reach(EntityManager rows, Verbs verbs, ObjectProvider<LentRights> rights, ObjectProvider<CaseReaders> readers) {
        this.rows = rows;
        this.verbs = verbs;
        this.rights = rights;
        this.readers = readers;
    }

    boolean has(Task task, Actor actor) {
        return task.waitsFor(actor)
                || (verbs.lendable().contains(task.form())
                        && lentIn(task.caseId(), actor)
                                .anyMatch(lent -> lent.audience().equals(task.audience())));
    }

    /** Whether the case asks or asked something of the actor, or its feature lets them read it. */
    boolean has(Case file, Actor actor) {
        return asked(file, actor) || readers.stream().anyMatch(some -> some.include(file, actor));
    }

    private boolean asked(Case file, Actor actor) {
        return hadOne("Task.reached", file, words(Audience.reaching(actor).stream()), Set.of())
                || hadOne("Task.lent", file, words(lentIn(file.id(), actor).map(Lent::audience)), verbs.lendable());
    }

    List<Lent> lentTo(Actor actor) {
        return rights.stream().flatMap(all -> all.to(actor.account()).stream()).toList();
    }

    /** The forms of the tasks that lent rights open, within those that are asked for. */
    List<String> lendable(String form) {
        return verbs.lendable().stream()
                .filter(lendable -> form.isEmpty() || form.equals(lendable))
                .toList();
    }

    private Stream<Lent> lentIn(String caseId, Actor actor) {
        List<Lent> all = lentTo(actor);
        Case file = all.isEmpty() ? null : rows.find(Case.class, caseId);
        return file == null ? Stream.empty() : all.stream().filter(lent -> lent.reaches(file));
    }

    private static List<String> words(Stream<Audience> audiences) {
        return audiences.map(Audience::word).toList();
    }

    private boolean hadOne(String query, Case file, List<String> words, Set<String> forms) {
        if (words.isEmpty()) {
            return false;
        }
        var asked = rows.createNamedQuery(query, String.class)
                .setParameter("caseId", file.id())
                .setParameter("words", words)
                .setMaxResults(1);
        return !(forms.isEmpty() ? asked : asked.setParameter("forms", forms))
                .getResultList()
                .isEmpty();
    }
}
