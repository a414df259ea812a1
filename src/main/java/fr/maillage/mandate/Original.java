package fr.maillage.mandate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One party's original of a mandate, a signed file of its own, closed with the mandate's key. */
@Entity
@Table(name = "mandate_original")
public class Original {

    /** Whose it is. */
    public enum Copy {
        CITIZEN,
        STRUCTURE
    }

    @Id
    private String id;

    @Version
    private Long version;

    private String mandate;

    @Enumerated(EnumType.STRING)
    @Column(name = "holder")
    private Copy copy;

    private byte[] content;

    protected Original() {}

    public Original(String mandate, Copy copy, byte[] closed) {
        id = idOf(mandate, copy);
        this.mandate = mandate;
        this.copy = copy;
        content = closed.clone();
    }

    public static String idOf(String mandate, Copy copy) {
        return mandate + "-" + copy;
    }

    /** The mandate's id. */
    public String mandate() {
        return mandate;
    }

    public Copy copy() {
        return copy;
    }

    /** The file, closed. */
    public byte[] content() {
        return content.clone();
    }
}
