package fr.maillage.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What the State gives a labelled structure for one year of running; one per label and year. */
@Entity
@Table(name = "operating_grant")
public class OperatingGrant {

    @Id
    private String id;

    @Version
    private long version;

    private String label;
    private int fiscalYear;
    private int euros;

    protected OperatingGrant() {}

    OperatingGrant(String label, int fiscalYear, int euros) {
        id = key(label, fiscalYear);
        this.label = label;
        this.fiscalYear = fiscalYear;
        this.euros = euros;
    }

    static String key(String label, int year) {
        return label + "-" + year;
    }

    public String label() {
        return label;
    }

    public int year() {
        return fiscalYear;
    }

    public int euros() {
        return euros;
    }
}
