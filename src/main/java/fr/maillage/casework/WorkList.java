package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import jakarta.persistence.EntityManager;
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

    WorkList(EntityManager rows) {
        this.rows = rows;
    }

    public Slice<Tasks.Waiting> waitingFor(Actor actor, String form, Tasks.Order order, int page) {
        int end = (page + 1) * PAGE + 1;
        List<String> tasks = Audience.reaching(actor).stream()
                .flatMap(audience -> walk(audience, form, order, end))
                .sorted()
                .limit(end)
                .skip((long) page * PAGE)
                .map(Place::task)
                .toList();
        return Slice.of(read(tasks), page, PAGE);
    }

    public List<Tasks.Waiting> openIn(String caseId, Actor actor) {
        return read(
                rows.createNamedQuery("Task.openIn", Task.class).setParameter("caseId", caseId).getResultList().stream()
                        .filter(task -> task.waitsFor(actor))
                        .map(Task::id)
                        .toList());
    }

    private Stream<Place> walk(Audience audience, String form, Tasks.Order order, int end) {
        var query = rows.createNamedQuery("Task." + order + (form.isEmpty() ? "" : ".form"), Object[].class)
                .setParameter("audience", audience.word())
                .setMaxResults(end);
        if (!form.isEmpty()) {
            query.setParameter("form", form);
        }
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
