package fr.maillage.breach;

import fr.maillage.directory.LabelledStructure;
import fr.maillage.shared.Capital;

/**
 * Where a breach happened.
 *
 * @param structure the structure's id; empty for the platform itself
 * @param organisation which organisation answers for the data
 * @param departement whose time counts
 */
public record BreachPlace(String structure, String organisation, String departement, String name) {

    static BreachPlace of(LabelledStructure structure) {
        return new BreachPlace(structure.id(), structure.organisation(), structure.departement(), structure.name());
    }

    static BreachPlace platform() {
        return new BreachPlace("", Breach.PLATFORM, Capital.DEPARTEMENT, "");
    }

    public boolean isPlatform() {
        return organisation.equals(Breach.PLATFORM);
    }

    /** As a form names it. */
    public String code() {
        return isPlatform() ? Breach.PLATFORM : structure;
    }
}
