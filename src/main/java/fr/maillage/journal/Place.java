package fr.maillage.journal;

/**
 * Where the journal stands when somebody signs: the last line of their case's chain, and the last checkpoint of all.
 *
 * @param line its number; 0 before the first
 * @param hash of that line
 * @param checkpoint its number; 0 before the first
 * @param sealed hash of that checkpoint
 */
public record Place(long line, String hash, long checkpoint, String sealed) {

    /** As a signature carries it. */
    public String text() {
        return "Journal Maillage : ligne " + line + " (" + hash + "), point de contrôle " + checkpoint + " (" + sealed
                + ")";
    }
}
