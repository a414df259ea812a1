package fr.maillage.mandate.giving;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Particulars;
import fr.maillage.mandate.catalogue.Edition;
import fr.maillage.mandate.catalogue.Edition.Listed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mandate as it is prepared.
 *
 * @param today in the structure's département
 * @param catalogue the edition in force on the day on which it was begun
 * @param colleagues who may be named, name by account
 */
public record Draft(
        Mandate mandate, Particulars said, LocalDate today, Edition catalogue, Map<String, String> colleagues) {

    public static final String FAMILY_NAME = "identity.family";
    public static final String GIVEN_NAMES = "identity.given";
    public static final String BORN_ON = "identity.bornOn";
    public static final String BORN_AT = "identity.bornAt";
    public static final String PROTECTED = "identity.protected";
    public static final String DOCUMENT = "identity.document";
    public static final String CHECKED = "identity.checked";
    public static final String EXPLAINED = "rights.explained";
    public static final String WORDING = "rights.wording";
    public static final String PROCEDURES = "scope.procedures";
    public static final String ENDS_ON = "scope.endsOn";
    public static final String AGENTS = "scope.agents";

    /** The démarches named, in the order of the choice; what the catalogue does not know is left out. */
    public List<Listed> procedures() {
        return said.chosen(PROCEDURES).stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The accounts named to act. */
    public List<String> agents() {
        return said.chosen(AGENTS).stream().filter(colleagues::containsKey).toList();
    }
}
