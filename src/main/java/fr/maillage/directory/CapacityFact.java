package fr.maillage.directory;

import fr.maillage.journal.Fact;

/** What happens to an organisation's capacity to sign; the chain is the organisation's own. */
public sealed interface CapacityFact extends Fact {

    /**
     * A proof was kept.
     *
     * @param act DELIBERATION or BOARD_DECISION
     * @param sha256 of the act itself; empty when it was not given
     */
    record CapacityKept(String proof, String act, String sha256) implements CapacityFact {}
}
