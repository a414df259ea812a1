package fr.maillage.mandate.certificate;

import fr.maillage.mandate.Mandate;
import java.util.List;

/**
 * What can be certified of a mandate.
 *
 * @param leaves its destructions whose night is sealed, each with the way to the night's root
 * @param owed how many wait for their night, or for its seal
 */
public record Certificate(Mandate mandate, List<Certified> leaves, int owed) {

    public Certificate {
        leaves = List.copyOf(leaves);
    }

    /** One destruction, in its night. */
    public record Certified(Destruction destruction, Night night, Inclusion inclusion) {}

    /** Whether there is anything to hand out. */
    public boolean isReady() {
        return !leaves.isEmpty();
    }
}
