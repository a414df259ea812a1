package fr.maillage.mandate.certificate;

import fr.maillage.casework.Errand;
import fr.maillage.shared.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The tree of what was destroyed until one night. Its root is known at once; the document that bears it is owed until it
 * is sealed and timestamped, however often that has to be tried.
 */
@Entity
@Table(name = "mandate_night")
public class Night {

    @Id
    private String id;

    @Version
    private Long version;

    private String number;
    private LocalDate night;
    private int leaves;
    private String root;
    private String document;
    private Instant sealedAt;

    @Embedded
    private Errand errand;

    protected Night() {}

    Night(String id, LocalDate night, int leaves, String root, Instant now) {
        this.id = id;
        number = "D-" + night + "-" + Ids.mark(id);
        this.night = night;
        this.leaves = leaves;
        this.root = root;
        errand = Errand.at(now);
    }

    /** The document is kept, and nothing is owed any more. */
    void seal(String kept, Instant now) {
        document = kept;
        sealedAt = now;
        errand.done();
    }

    void putOff(Instant now, Throwable why) {
        errand.putOff(now, why);
    }

    void hasten(Instant now) {
        errand.hasten(now);
    }

    public String id() {
        return id;
    }

    /** Under which it is spoken of. */
    public String number() {
        return number;
    }

    /** The day that it began, in Paris. */
    public LocalDate night() {
        return night;
    }

    /** How many leaves it has. */
    public int leaves() {
        return leaves;
    }

    public String root() {
        return root;
    }

    /** The document that bears the root; none while it is owed. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    public Optional<Instant> sealedAt() {
        return Optional.ofNullable(sealedAt);
    }

    /** What is still to be done, and what went wrong. */
    public Errand errand() {
        return errand;
    }
}
