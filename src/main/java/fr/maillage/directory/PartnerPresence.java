package fr.maillage.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * Which organisation represents a national partner in a département, and from when until when; one may represent it in
 * several. The first of a département has always done so, as far as the directory knows.
 */
@Entity
@Table(name = "partner_presence")
class PartnerPresence {

    @Id
    private String id;

    @Version
    private long version;

    private String partner;

    @Column(name = "departement")
    private String departement;

    private String organisation;

    /** ISO dates as text, as everywhere in the directory; null for ever. */
    @Column(name = "beginson")
    private String beginsOn;

    @Column(name = "endson")
    private String endsOn;

    protected PartnerPresence() {}

    PartnerPresence(String partner, String departement, String organisation) {
        id = partner + "@" + departement;
        this.partner = partner;
        this.departement = departement;
        this.organisation = organisation;
    }

    /** Another does so from a day on; told twice on one day, the last word counts. */
    PartnerPresence followedBy(String other, LocalDate day) {
        if (day.toString().equals(beginsOn) || other.equals(organisation)) {
            organisation = other;
            return this;
        }
        endsOn = day.toString();
        PartnerPresence next = new PartnerPresence(partner, departement, other);
        next.id += "@" + day;
        next.beginsOn = day.toString();
        return next;
    }

    String organisation() {
        return organisation;
    }
}
