package fr.maillage.act;

import fr.maillage.journal.Fact;
import java.time.LocalDate;

/** All that can happen to an act, as the journal of its case tells it. */
public sealed interface ActFact extends Fact {

    /**
     * The act is frozen.
     *
     * @param identity SHA-256 of the certified revision: the act's name everywhere
     * @param twin SHA-256 of the text that is shown on a page to those who sign
     */
    record ActFrozen(int issue, String identity, String twin) implements ActFact {}

    /**
     * A party has signed.
     *
     * @param delegation the document by which somebody else was let sign for it; empty when nobody was
     */
    record ActSigned(String organisation, String identity, String revision, boolean proofOfTime, String delegation)
            implements ActFact {}

    /** A document timestamp proves the time of every signature that the revision holds. */
    record TimeProved(String identity, String revision) implements ActFact {}

    /** A party that signed is asked again: its time, or that of one who signed before it, cannot be proved any more. */
    record SignatureLapsed(String organisation, String identity) implements ActFact {}

    record SignatureRefused(String organisation, String identity) implements ActFact {}

    record ActWithdrawn(int issue, String identity) implements ActFact {}

    record ActSealed(String number, LocalDate signedOn, String identity, String sha256) implements ActFact {}
}
