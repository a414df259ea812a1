package fr.maillage.desk.page;

import fr.maillage.casework.Tasks;
import fr.maillage.casework.Verb;
import fr.maillage.people.CurrentActor;
import fr.maillage.shared.Slice;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What waits for who is signed in; everything the list depends on stands in its address. */
@Component
@RequestScope
public class WorkListPage {

    private final Tasks tasks;
    private final CurrentActor actor;
    private final Query query;
    private final List<String> forms;
    private Slice<Tasks.Waiting> rows;

    WorkListPage(Tasks tasks, CurrentActor actor, Query query, ObjectProvider<Verb<?>> verbs) {
        this.tasks = tasks;
        this.actor = actor;
        this.query = query;
        this.forms = verbs.stream().map(Verb::form).sorted().toList();
    }

    public void load() {
        rows = tasks.waitingFor(actor.get(), getForm(), order(), query.page());
    }

    public Slice<Tasks.Waiting> getRows() {
        return rows;
    }

    /** Every kind of task there is, to choose from. */
    public List<String> getForms() {
        return forms;
    }

    /** The kind of task the list is narrowed to; empty for every kind. */
    public String getForm() {
        return Optional.of(query.text("form")).filter(forms::contains).orElse("");
    }

    public boolean isOldestFirst() {
        return order() == Tasks.Order.OLDEST;
    }

    /** The list's own address, up to the number of the page. */
    public String getLink() {
        return "?" + query.with("form", getForm(), "order", isOldestFirst() ? "oldest" : "") + "page=";
    }

    private Tasks.Order order() {
        return query.text("order").equals("oldest") ? Tasks.Order.OLDEST : Tasks.Order.DUE;
    }
}
