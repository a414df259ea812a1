package fr.maillage.mandate;

import fr.maillage.journal.Fact;
import java.time.LocalDate;

/** Everything that can happen to a mandate: the vocabulary of its journal. */
public sealed interface MandateFact extends Fact {

    /** With the convention and the SHA-256 of the annex from which it was made; empty where none is signed. */
    record MandateGiven(String number, int procedures, LocalDate endsOn, String proof, String convention, String annex)
            implements MandateFact {}

    record MandateBrokenOff() implements MandateFact {}

    record ProcedureOpened(int line, String code) implements MandateFact {}

    record ProcedureNoted(int line) implements MandateFact {}

    record ProcedureResolved(int line) implements MandateFact {}

    record ProcedureWithdrawn(int line) implements MandateFact {}

    record ProcedureCommitted(int line, String reason) implements MandateFact {}

    record ProcedureKept(int line, String reason, LocalDate until) implements MandateFact {}

    record ProcedureSettled(int line) implements MandateFact {}

    record ProcedureKeepingOver(int line) implements MandateFact {}

    record ProcedureErased(int line) implements MandateFact {}

    record ProcedureReturned(int line) implements MandateFact {}

    record ActionRefused(String reason) implements MandateFact {}

    record MandateWithdrawn() implements MandateFact {}

    record MandateEnded(String cause) implements MandateFact {}

    record MandateDestroyed() implements MandateFact {}

    record DestructionLate() implements MandateFact {}

    record MandateHeld(String reason, LocalDate until) implements MandateFact {}

    record HoldLifted() implements MandateFact {}

    record HoldRanOut() implements MandateFact {}

    record OriginalRead(String copy) implements MandateFact {}

    record OriginalLinkAsked() implements MandateFact {}

    record OriginalFetched() implements MandateFact {}

    record DataAsked() implements MandateFact {}

    record DataHandedOver(String document) implements MandateFact {}

    record DataPrinted() implements MandateFact {}
}
