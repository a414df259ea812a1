package fr.maillage.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Which organisation represents a national partner in a département; one may represent it in several. */
@Entity
@Table(name = "partner_presence")
class PartnerPresence {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "departement")
    private String departement;

    private String organisation;

    protected PartnerPresence() {}

    PartnerPresence(String partner, String departement, String organisation) {
        id = key(partner, departement);
        this.departement = departement;
        this.organisation = organisation;
    }

    static String key(String partner, String departement) {
        return partner + "@" + departement;
    }

    String organisation() {
        return organisation;
    }

    void isNow(String other) {
        organisation = other;
    }
}
