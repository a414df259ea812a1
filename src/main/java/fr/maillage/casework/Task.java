package fr.maillage.casework;

import fr.maillage.people.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
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

    protected Task() {}

    Task(TaskBoard.Announcement announcement, Instant now) {
        id = announcement.engineTask();
        caseId = announcement.caseId();
        form = announcement.form();
        audience = announcement.audience();
        subject = announcement.subject();
        due = announcement.due().orElse(null);
        since = now;
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

    public boolean waitsFor(Actor actor) {
        return Audience.reaching(actor).contains(new Audience(audience));
    }

    void done(Actor actor) {
        open = false;
        doneBy = actor.account();
    }

    /** The model no longer needs it; nobody did it. */
    void removed() {
        open = false;
    }
}
