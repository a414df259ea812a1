package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.people.Grant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * One matter on its way through a model. It is opened with its process, walks from stage to stage as its feature tells,
 * and is closed once; the feature's own aggregate of the same id holds what it is about.
 */
@Entity(name = "CaseFile")
@Table(name = "case_file")
public class Case {

    @Id
    private String id;

    @Version
    private long version;

    private String kind;
    private String title;
    private String territory;
    private String organisation;
    private String process;
    private String stage;

    @Column(name = "is_open")
    private boolean open;

    @Enumerated(EnumType.STRING)
    private Circle circle;

    private Instant since;
    private Instant until;

    protected Case() {}

    Case(Cases.Opening opening, Instant now) {
        id = opening.caseId();
        kind = opening.kind();
        title = opening.title();
        territory = opening.territory();
        organisation = opening.organisation();
        process = opening.process();
        circle = opening.circle();
        stage = "opened";
        since = now;
        open = true;
    }

    public String id() {
        return id;
    }

    /** What kind of matter it is: {@code labelling}. Also a message key. */
    public String kind() {
        return kind;
    }

    /** The structure's name, which is public; never a person's. */
    public String title() {
        return title;
    }

    public String territory() {
        return territory;
    }

    public String organisation() {
        return organisation;
    }

    /** The id of the model it runs through. */
    public String process() {
        return process;
    }

    /** Where its feature says it stands; a message key. */
    public String stage() {
        return stage;
    }

    public boolean isOpen() {
        return open;
    }

    public Instant since() {
        return since;
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    boolean isReadBy(Actor actor) {
        return circle.readers().stream().anyMatch(role -> actor.may(role, territory, organisation));
    }

    /** Whether such a grant lets anybody read cases that lists show, somewhere. */
    static boolean isReadThrough(Grant grant) {
        return Circle.OFFICES.readers().contains(grant.role());
    }

    void reach(String next) {
        if (!open) {
            throw new IllegalStateException("case " + id + " is closed");
        }
        stage = next;
    }

    void close(String last, Instant now) {
        reach(last);
        open = false;
        until = now;
    }
}
