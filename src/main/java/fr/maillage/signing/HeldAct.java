package fr.maillage.signing;

/**
 * An act as the platform holds it now.
 *
 * @param last its present revision, or the last one before it was taken back
 */
public record HeldAct(Standing standing, KnownFile last) {

    /** Where it stands, for those who rely on it. */
    public enum Standing {
        UNDER_WAY,
        SEALED,
        WITHDRAWN,
        REPLACED
    }
}
