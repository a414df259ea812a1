package fr.maillage.signing;

import java.util.Set;

/**
 * An act as the platform holds it now.
 *
 * @param last its present revision, or the last one before it was taken back
 * @param undone SHA-256 in hex of the files that were handed out and are no beginning of the act any more
 */
public record HeldAct(Standing standing, KnownFile last, Set<String> undone) {

    /** Whether a file is what was handed out before the act went back. */
    public boolean hasGoneBackFrom(byte[] pdf) {
        return undone.contains(KnownFile.of(pdf).sha256());
    }

    /** Where it stands, for those who rely on it. */
    public enum Standing {
        UNDER_WAY,
        SEALED,
        WITHDRAWN,
        REPLACED
    }
}
