package fr.maillage.mandate.giving;

/** How the citizen signed. */
public sealed interface Hand {

    /** Their drawing as a PNG: the picture alone, neither speed nor pressure. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    record Drawn(byte[] png) implements Hand {}

    /** Who cannot draw agrees in the presence of somebody else, who is named. */
    record Witnessed(String witness) implements Hand {}
}
