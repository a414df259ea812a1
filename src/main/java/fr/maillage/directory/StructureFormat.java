package fr.maillage.directory;

/** How a structure meets its public, with the word of the official list. */
public enum StructureFormat {
    FIXED("Fixe"),
    MULTISITE("Multisites"),
    BUS("Bus_équivalent"),
    FIXED_WITH_BRANCHES("Fixe_antenne(s)"),
    ITINERANT("Itinérante");

    private final String official;

    StructureFormat(String official) {
        this.official = official;
    }

    /** As the official list writes it, in every language. */
    public String official() {
        return official;
    }

    /** As an act prints it. */
    public String inPrint() {
        return official.replace('_', ' ');
    }

    /** Whether it comes to its public: the audit grid asks less of its premises. */
    public boolean travels() {
        return this == BUS || this == ITINERANT;
    }
}
