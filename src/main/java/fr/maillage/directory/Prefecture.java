package fr.maillage.directory;

/**
 * The State in a département, as its acts name it: {@code Le préfet de Tarn-et-Garonne} decides, in a city, and whoever
 * disagrees turns to a court.
 *
 * @param code the département's
 * @param city where its acts are made
 * @param court the administrative court that hears appeals against them
 */
public record Prefecture(String code, String name, String authority, String city, String court) {

    /** The organisation for which the State's own people act in a département. */
    public static String organisationOf(String departement) {
        return "prefecture-" + departement;
    }
}
