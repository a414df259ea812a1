package fr.maillage.casework;

import fr.maillage.people.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that waits for somebody. It is pinned open by the engine, may be taken by one of its audience, and ends
 * done or removed; it never opens again: the model pins a new one instead.
 */
@Entity
@Table(name = "task")
@NamedQuery(
        name = "Task.DUE",
        query = "select t.id, t.due from Task t"
                + " where t.audience = :audience and t.open = true order by t.due, t.id")
@NamedQuery(
        name = "Task.OLDEST",
        query = "select t.id, t.since from Task t"
                + " where t.audience = :audience and t.open = true order by t.since, t.id")
@NamedQuery(
        name = "Task.DUE.form",
        query = "select t.id, t.due from Task t"
                + " where t.audience = :audience and t.open = true and t.form = :form order by t.due, t.id")
@NamedQuery(
        name = "Task.OLDEST.form",
        query = "select t.id, t.since from Task t"
                + " where t.audience = :audience and t.open = true and t.form = :form order by t.since, t.id")
@NamedQuery(
        name = "Task.titled",
        query =
                "select t, c.title, c.territory from Task t left join CaseFile c on c.id = t.caseId where t.id in :tasks")
@NamedQuery(
        name = "Task.openIn",
        query = "select t from Task t where t.caseId = :caseId and t.open = true order by t.since, t.id")
@NamedQuery(
        name = "Task.undone",
        query = "select t from Task t where t.caseId = :caseId and t.form = :form and t.doneBy is null"
                + " order by t.since, t.id")
@NamedQuery(
        name = "Task.reached",
        query = "select t.id from Task t where t.caseId = :caseId and t.audience in :words"
                + " and (t.open = true or t.doneBy is not null)")
@NamedQuery(
        name = "Task.lent",
        query = "select t.id from Task t where t.caseId = :caseId and t.audience in :words and t.form in :forms"
                + " and (t.open = true or t.doneBy is not null)")
@NamedQuery(
        name = "Task.DUE.lent",
        query = "select t.id, t.due from Task t, CaseFile c where t.audience = :audience and t.open = true"
                + " and t.form = :form and c.id = t.caseId and c.kind in :kinds and c.id like :caseId"
                + " order by t.due, t.id")
@NamedQuery(
        name = "Task.OLDEST.lent",
        query = "select t.id, t.since from Task t, CaseFile c where t.audience = :audience and t.open = true"
                + " and t.form = :form and c.id = t.caseId and c.kind in :kinds and c.id like :caseId"
                + " order by t.since, t.id")
@NamedQuery(name = "Task.untold", query = "select t.id from Task t where t.untold is not null order by t.untold")
public class Task {

    @Id
    private String id;

    @Version
    private long version;

    private String caseId;
    private String form;
    private String audience;
    private String subject;

    @Column(name = "is_open")
    private boolean open;

    private Instant since;
    private Instant due;
    private String doneBy;
    private Instant untold;

    protected Task() {}

    Task(TaskBoard.Announcement announcement, Instant now) {
        id = announcement.engineTask();
        caseId = announcement.caseId();
        form = announcement.form();
        audience = announcement.audience();
        subject = announcement.subject();
        due = announcement.due().orElse(null);
        since = announcement.since().orElse(now);
        untold = now;
        open = true;
    }

    /** The engine's own id of the task: one thing, one name. */
    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    /** The page on which it is done, {@code feature/task}; also the key of its name in the message files. */
    public String form() {
        return form;
    }

    /** What it is about beside the case: a partner's code for an opinion; empty for most. */
    public String subject() {
        return subject;
    }

    public Instant since() {
        return since;
    }

    public Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    public boolean isOpen() {
        return open;
    }

    public Optional<String> doneBy() {
        return Optional.ofNullable(doneBy);
    }

    boolean waitsFor(Actor actor) {
        return Audience.reaching(actor).contains(new Audience(audience));
    }

    /** Whom it waits for. */
    public Audience audience() {
        return new Audience(audience);
    }

    void done(Actor actor) {
        open = false;
        doneBy = actor.account();
    }

    /** Whether those it waits for have still to be told; from now on they have not. */
    boolean tell() {
        boolean news = open && untold != null;
        untold = null;
        return news;
    }

    /** The model no longer needs it; nobody did it. */
    void removed() {
        open = false;
    }
}
