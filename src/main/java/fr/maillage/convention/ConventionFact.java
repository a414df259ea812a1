package fr.maillage.convention;

import fr.maillage.journal.Fact;
import java.time.LocalDate;

/** All that can happen to a convention, as its journal tells it. */
public sealed interface ConventionFact extends Fact {

    record ConventionBegun(String departement, LocalDate referenceOn, String framework) implements ConventionFact {}

    record ConventionSent(int issue) implements ConventionFact {}

    /**
     * The act is frozen.
     *
     * @param identity SHA-256 of the certified revision: the act's name everywhere
     * @param twin SHA-256 of the text that is shown on a page to those who sign
     */
    record ActFrozen(int issue, String identity, String twin) implements ConventionFact {}

    record ActSigned(String organisation, String identity, String revision, boolean proofOfTime)
            implements ConventionFact {}

    record SignatureRefused(String organisation, String identity) implements ConventionFact {}

    record ActWithdrawn(int issue, String identity) implements ConventionFact {}

    record ActSealed(String number, LocalDate signedOn, String identity, String sha256) implements ConventionFact {}

    record ConventionAbandoned() implements ConventionFact {}
}
