package fr.maillage.signing;

import java.util.Optional;

/** The acts that this platform holds, as whoever has acts tells those who judge files. */
public interface HeldActs {

    /**
     * The act of which a file is, or was, a revision.
     *
     * @param identity SHA-256 in hex of its first signed revision
     */
    Optional<HeldAct> find(String identity);
}
