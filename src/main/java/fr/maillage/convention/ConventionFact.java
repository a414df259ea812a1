package fr.maillage.convention;

import fr.maillage.journal.Fact;
import java.time.LocalDate;

/** All that can happen to a convention, as its journal tells it. */
public sealed interface ConventionFact extends Fact {

    record ConventionBegun(String departement, LocalDate referenceOn, String framework) implements ConventionFact {}

    record ConventionSent(int issue) implements ConventionFact {}

    record ConventionAbandoned() implements ConventionFact {}

    /**
     * A structure has the label, so an amendment begins.
     *
     * @param amended SHA-256 of the frozen convention: the identity of the act that it amends
     */
    record AmendmentBegun(String structure, String amended) implements ConventionFact {}

    /**
     * The prefect's office begins an amendment.
     *
     * @param partner the organisation that joins or leaves as a local partner; empty when the parties agree on something else
     * @param amended as above
     */
    record AmendmentBegunByHand(String occasion, String partner, String amended) implements ConventionFact {}

    record AmendmentSent(int issue) implements ConventionFact {}

    record AmendmentAbandoned() implements ConventionFact {}
}
