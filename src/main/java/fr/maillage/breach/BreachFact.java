package fr.maillage.breach;

import fr.maillage.journal.Fact;
import java.time.Instant;

/** Everything that can happen to a breach in the register: the vocabulary of its journal. */
public sealed interface BreachFact extends Fact {

    /**
     * Somebody reported it.
     *
     * @param citizen whether it was somebody without an account, from their own mandate
     */
    record BreachReported(String number, Instant knownAt, boolean citizen) implements BreachFact {}

    /** Somebody who answers for the data read what was written of it. */
    record BreachRead() implements BreachFact {}

    record BreachDescribed() implements BreachFact {}

    record NoticePrinted() implements BreachFact {}

    /** The authority was told, within the time or later. */
    record AuthorityNotified(Instant sentAt, boolean late) implements BreachFact {}

    record AuthorityNotNotified() implements BreachFact {}

    record PersonsInformed() implements BreachFact {}

    record PersonsNotInformed() implements BreachFact {}

    record BreachClosed() implements BreachFact {}

    record BreachErased() implements BreachFact {}
}
