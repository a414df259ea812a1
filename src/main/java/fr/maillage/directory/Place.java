package fr.maillage.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;

/** One place where a structure receives its public: one row of the public register. */
@Entity
@Table(name = "structure_place")
public class Place {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "structure_id")
    private LabelledStructure structure;

    private String departement;
    private String name;
    private String address;
    private String complement;
    private String postcode;
    private String commune;

    @Column(name = "communekey")
    private String communeKey;

    private String insee;
    private Double latitude;
    private Double longitude;

    @Convert(converter = WeeklyHoursConverter.class)
    private WeeklyHours hours;

    protected Place() {}

    Place(LabelledStructure structure, int number, NewStructure.Site site) {
        id = "%s-%02d".formatted(structure.id(), number);
        this.structure = structure;
        departement = structure.departement();
        name = site.name();
        address = site.address().street();
        complement = site.address().complement();
        postcode = site.address().postcode();
        commune = site.address().commune();
        communeKey = SearchKey.of(commune);
        insee = site.address().insee();
        latitude = site.position() == null ? null : site.position().latitude();
        longitude = site.position() == null ? null : site.position().longitude();
        hours = site.hours();
    }

    public String id() {
        return id;
    }

    public LabelledStructure structure() {
        return structure;
    }

    public String departement() {
        return departement;
    }

    public String name() {
        return name;
    }

    public NewStructure.Address address() {
        return new NewStructure.Address(address, complement, postcode, commune, insee);
    }

    public Optional<NewStructure.Position> position() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new NewStructure.Position(latitude, longitude));
    }

    public WeeklyHours hours() {
        return hours;
    }
}
