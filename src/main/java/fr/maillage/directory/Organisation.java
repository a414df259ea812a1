package fr.maillage.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;

/** Somebody who acts by their people: a sponsor, the representation of a national partner, a service of the State. */
@Entity
@Table(name = "organisation")
public class Organisation {

    /** On which side an organisation stands. */
    public enum Kind {
        SPONSOR,
        PARTNER,
        STATE
    }

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private LegalNature nature;

    private String name;

    @Column(name = "namekey")
    private String nameKey;

    private String departement;
    private String partner;
    private String representative;

    protected Organisation() {}

    Organisation(Organisations.NewOrganisation told) {
        id = told.id();
        kind = told.kind();
        nature = told.nature();
        name = told.name();
        nameKey = SearchKey.of(told.name());
        departement = told.departement();
        partner = told.partner();
        representative = told.representative();
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public LegalNature nature() {
        return nature;
    }

    public String name() {
        return name;
    }

    /** Where it has its seat. */
    public String departement() {
        return departement;
    }

    /** The code of the national partner it represents. */
    public Optional<String> partner() {
        return Optional.ofNullable(partner);
    }

    /** The title of who speaks for it; never a person's name. */
    public Optional<String> representative() {
        return Optional.ofNullable(representative);
    }
}
