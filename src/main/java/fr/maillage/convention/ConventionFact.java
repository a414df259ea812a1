package fr.maillage.convention;

import fr.maillage.journal.Fact;
import java.time.LocalDate;

/** All that can happen to a convention, as its journal tells it. */
public sealed interface ConventionFact extends Fact {

    record ConventionBegun(String departement, LocalDate referenceOn, String framework) implements ConventionFact {}

    record ConventionSent(int issue) implements ConventionFact {}

    record ConventionAbandoned() implements ConventionFact {}
}
