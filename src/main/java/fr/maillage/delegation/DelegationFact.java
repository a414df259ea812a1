package fr.maillage.delegation;

import fr.maillage.journal.Fact;
import java.time.Instant;

/** What can happen to a delegation, as its own chain of the journal tells it. */
sealed interface DelegationFact extends Fact {

    /**
     * It was given.
     *
     * @param delegate the account; empty as long as there is none
     * @param sha256 of the act of delegation
     */
    record DelegationGiven(String right, String delegate, String caseId, Instant from, Instant until, String sha256)
            implements DelegationFact {}

    /** Whoever it is for has an account now. */
    record DelegateCame(String delegate) implements DelegationFact {}

    record DelegationRevoked() implements DelegationFact {}
}
