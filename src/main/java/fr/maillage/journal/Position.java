package fr.maillage.journal;

/**
 * Where the journal stands when somebody signs: the last line of their case's chain, and the last checkpoint of all.
 *
 * @param line its number; 0 before the first
 * @param lineHash of that line
 * @param checkpoint its number; 0 before the first
 * @param checkpointHash of that checkpoint
 */
public record Position(long line, String lineHash, long checkpoint, String checkpointHash) {

    /** As a signature carries it. */
    public String text() {
        return "Journal Maillage : ligne " + line + " (" + lineHash + "), point de contrôle " + checkpoint + " ("
                + checkpointHash + ")";
    }
}
