package fr.maillage.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A structure that has, or had, the label. It enters the directory when the prefect grants the label, may be suspended
 * and reinstated, and leaves the public register for good when the label is withdrawn.
 */
@Entity
@Table(name = "labelled_structure")
public class LabelledStructure {

    @Id
    private String id;

    @Version
    private long version;

    private String name;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private LegalNature nature;

    private String departement;

    @Enumerated(EnumType.STRING)
    private StructureFormat format;

    @Enumerated(EnumType.STRING)
    private StructureState state;

    /** An ISO date as text: what a calendar day is must not depend on a database's or a server's time zone. */
    private String labelledOn;

    private String mail;
    private String phone;
    private String booking;
    private String remark;

    protected LabelledStructure() {}

    LabelledStructure(NewStructure told, LegalNature nature) {
        id = told.labelId();
        name = told.name();
        organisation = told.organisation();
        this.nature = nature;
        departement = told.departement();
        format = told.format();
        state = StructureState.LABELLED;
        labelledOn = told.labelledOn().toString();
        mail = told.contact().mail();
        phone = told.contact().phone();
        booking = told.contact().booking();
        remark = told.contact().remark();
    }

    /** The label's id. */
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The sponsor's organisation id. */
    public String organisation() {
        return organisation;
    }

    /** What its sponsor is in law. */
    public LegalNature nature() {
        return nature;
    }

    public String departement() {
        return departement;
    }

    public StructureFormat format() {
        return format;
    }

    public StructureState state() {
        return state;
    }

    public LocalDate labelledOn() {
        return LocalDate.parse(labelledOn);
    }

    public String mail() {
        return mail;
    }

    public String phone() {
        return phone;
    }

    public String booking() {
        return booking;
    }

    public String remark() {
        return remark;
    }

    void moveTo(StructureState next) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(state + " may not become " + next);
        }
        state = next;
    }
}
