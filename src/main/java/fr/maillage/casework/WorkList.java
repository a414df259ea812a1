package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what waits for somebody. Each word that reaches the actor is one walk along an index, as far as the page asked
 * for and no further; the walks are then merged, and the page's rows read. So a list costs the same whether a thousand
 * tasks are open or a hundred thousand.
 */
@Component
@Transactional(readOnly = true)
class WorkList {

    static final int PAGE = 20;

    private final EntityManager rows;
    private final Reach reach;

    WorkList(EntityManager rows, Reach reach) {
        this.rows = rows;
        this.reach = reach;
    }

    public Slice<Tasks.Waiting> waitingFor(Actor actor, String form, Tasks.Order order, int page) {
        int end = (page + 1) * PAGE + 1;
        List<String> tasks = Stream.concat(
                        Audience.reaching(actor).stream().flatMap(audience -> walk(audience, form, order, end)),
                        reach.lentTo(actor).stream().flatMap(lent -> walk(lent, form, order, end)))
                .sorted()
                .distinct()
                .limit(end)
                .skip((long) page * PAGE)
                .map(Place::task)
                .toList();
        return Slice.of(read(tasks), page, PAGE);
    }

    public List<Tasks.Waiting> openIn(String caseId, Actor actor) {
        return read(
                rows.createNamedQuery("Task.openIn", Task.class).setParameter("caseId", caseId).getResultList().stream()
                        .filter(task -> reach.has(task, actor))
                        .map(Task::id)
                        .toList());
    }

    public List<Tasks.Waiting> lendable(Actor actor) {
        return read(Audience.reaching(actor).stream()
                .flatMap(audience ->
                        reach.lendable("").stream().flatMap(form -> walk(audience, form, Tasks.Order.OLDEST, PAGE)))
                .sorted()
                .map(Place::task)
                .toList());
    }

    private Stream<Place> walk(Audience audience, String form, Tasks.Order order, int end) {
        var query = rows.createNamedQuery("Task." + order + (form.isEmpty() ? "" : ".form"), Object[].class)
                .setParameter("audience", audience.word())
                .setMaxResults(end);
        if (!form.isEmpty()) {
            query.setParameter("form", form);
        }
        return places(query);
    }

    private Stream<Place> walk(LentRights.Lent lent, String form, Tasks.Order order, int end) {
        return reach.lendable(form).stream()
                .flatMap(lendable -> places(rows.createNamedQuery("Task." + order + ".lent", Object[].class)
                        .setParameter("audience", lent.audience().word())
                        .setParameter("form", lendable)
                        .setParameter("kinds", lent.kinds())
                        .setParameter("caseId", lent.caseId().equals(LentRights.Lent.ANY) ? "%" : lent.caseId())
                        .setMaxResults(end)));
    }

    private static Stream<Place> places(TypedQuery<Object[]> query) {
        return query.getResultList().stream().map(row -> new Place((String) row[0], (Instant) row[1]));
    }

    private List<Tasks.Waiting> read(List<String> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        Map<String, Tasks.Waiting> read =
                rows
                        .createNamedQuery("Task.titled", Object[].class)
                        .setParameter("tasks", tasks)
                        .getResultList()
                        .stream()
                        .map(row -> waiting((Task) row[0], (String) row[1], (String) row[2]))
                        .collect(Collectors.toMap(Tasks.Waiting::task, row -> row));
        return tasks.stream().filter(read::containsKey).map(read::get).toList();
    }

    private static Tasks.Waiting waiting(Task task, String title, String territory) {
        return new Tasks.Waiting(
                task.id(),
                task.caseId(),
                task.form(),
                task.subject(),
                title == null ? "" : title,
                territory == null ? "" : territory,
                task.since(),
                task.due());
    }
}
