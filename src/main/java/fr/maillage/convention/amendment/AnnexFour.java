package fr.maillage.convention.amendment;

import fr.maillage.convention.draft.Wording;
import java.util.List;
import java.util.Map;

/** What the office writes on the page of a structure, beside what the directory knows of it. */
public final class AnnexFour {

    /** How the structure is run. */
    public static final String OPERATION = "operation";

    /** Who is present there beside the base partners. */
    public static final String PARTNERS = "partners";

    public static final List<String> CODES = List.of(OPERATION, PARTNERS);

    private AnnexFour() {}

    static Wording proposal() {
        return new Wording(Map.of(
                OPERATION, """
                Le gestionnaire emploie les conseillers France Services et organise leurs absences.
                Il tient les locaux et le matériel en état et en assure les moyens.""", PARTNERS, "Aucun partenaire local n’est présent en plus des partenaires du socle."));
    }
}
