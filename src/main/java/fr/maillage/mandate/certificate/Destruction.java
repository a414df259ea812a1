package fr.maillage.mandate.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a key is destroyed, and what survives of what it closed. It waits for the night, in which it becomes a leaf of a
 * tree.
 */
@Entity
@Table(name = "mandate_destruction")
public class Destruction {

    /** The line under which the rest of a mandate stands, after all of its démarches. */
    public static final int THE_REST = Short.MAX_VALUE;

    @Id
    private String id;

    @Version
    private Long version;

    private String mandate;
    private int line;
    private String leaf;
    private Instant destroyedAt;
    private LocalDate lastCopyGone;
    private String night;
    private Integer place;

    protected Destruction() {}

    Destruction(DeadKey key, String mandate, int line, String leaf) {
        id = key.id();
        this.mandate = mandate;
        this.line = line;
        this.leaf = leaf;
        destroyedAt = key.destroyedAt();
        lastCopyGone = key.lastCopyGone();
    }

    /** It has its place among the leaves of a night, counted from 0; for good. */
    void join(String night, int among) {
        if (this.night != null) {
            throw new IllegalStateException("a leaf stands in one night's tree: " + id);
        }
        this.night = night;
        place = among;
    }

    /** The name of the key. */
    public String id() {
        return id;
    }

    public String mandate() {
        return mandate;
    }

    /** Of the démarche, or {@link #THE_REST}. */
    public int line() {
        return line;
    }

    /** What survives, as {@link Leaf} spells it. */
    public String leaf() {
        return leaf;
    }

    public Instant destroyedAt() {
        return destroyedAt;
    }

    /** The day on which the last backup is gone that may hold the key. */
    public LocalDate lastCopyGone() {
        return lastCopyGone;
    }

    /** The id of the night in whose tree it stands; none before. */
    public Optional<String> night() {
        return Optional.ofNullable(night);
    }

    int place() {
        return place;
    }
}
