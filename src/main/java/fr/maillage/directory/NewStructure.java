package fr.maillage.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * A structure that has just got its label.
 *
 * @param labelId the label's id, which becomes the structure's
 * @param organisation the sponsor's organisation id
 */
public record NewStructure(
        String labelId,
        String organisation,
        String departement,
        String name,
        StructureFormat format,
        LocalDate labelledOn,
        Contact contact,
        List<Site> sites) {

    public NewStructure {
        sites = List.copyOf(sites);
        if (sites.isEmpty()) {
            throw new IllegalArgumentException("a structure has at least one site");
        }
    }

    /**
     * How the public reaches the structure; an empty text says nothing.
     *
     * @param booking an address for appointments, or how to make one
     * @param remark what else to know, shown in the register
     */
    public record Contact(String mail, String phone, String booking, String remark) {}

    /**
     * A place where the public is received.
     *
     * @param name of the site; the structure's own name when there is only one
     * @param position null when unknown
     */
    public record Site(String name, Address address, Position position, WeeklyHours hours) {}

    /**
     * A postal address.
     *
     * @param insee the commune's official code
     */
    public record Address(String street, String complement, String postcode, String commune, String insee) {

        /** As acts print it, on one line and without its complement. */
        public String line() {
            return street + ", " + postcode + " " + commune;
        }
    }

    /** In degrees, WGS 84. */
    public record Position(double latitude, double longitude) {
        public Position {
            if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
                throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
            }
        }
    }
}
