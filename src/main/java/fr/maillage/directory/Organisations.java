package fr.maillage.directory;

import fr.maillage.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The organisations of the network: who they are, and which one speaks for a national partner in a département. */
public interface Organisations {

    /**
     * An organisation to enter.
     *
     * @param id chosen by the caller, so that entering it twice enters it once
     * @param partner the national partner's code; null for others
     * @param representative the title of who speaks for it, or null
     */
    record NewOrganisation(
            String id,
            Organisation.Kind kind,
            LegalNature nature,
            String name,
            String departement,
            String partner,
            String representative) {}

    /**
     * What to look for; an empty text and a null kind ask for everything.
     *
     * @param name a part of the name, whatever its accents and case
     */
    record Search(Organisation.Kind kind, String departement, String name) {
        public static Search everything() {
            return new Search(null, "", "");
        }
    }

    /** Enters an organisation; a partner's then represents the partner where it has its seat. */
    Organisation register(NewOrganisation organisation);

    /** Makes an organisation represent a partner in one more département, from today on where another did so before. */
    void represent(String partner, String departement, String organisation);

    /** The organisation; {@code UnknownObject} when there is none. */
    Organisation of(String id);

    /**
     * The organisation, for whoever counts what it has before giving it more: of two who do so at once, one loses the race.
     */
    Organisation alone(String id);

    /** Who represented a national partner in a département on a day. */
    Optional<Organisation> partnerIn(String partner, String departement, LocalDate day);

    /** Today's representatives of all partners in a département, by name. */
    List<Organisation> partnersIn(String departement);

    /** All that have their seat in a département, by name. */
    List<Organisation> in(String departement);

    /** By name, a page at a time. */
    Slice<Organisation> list(Search search, int page);
}
