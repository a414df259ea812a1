package fr.maillage.labelling;

import fr.maillage.journal.Fact;
import java.time.LocalDate;

/** Everything that can happen to a candidacy: the vocabulary of its journal. */
public sealed interface LabellingFact extends Fact {

    record CandidacyFiled(int filing, String sha256) implements LabellingFact {}

    record CandidacyAcknowledged() implements LabellingFact {}

    record OpinionAsked(String partner) implements LabellingFact {}

    record OpinionGiven(String partner, String opinion) implements LabellingFact {}

    record CandidacyReferred(String zone, String priority, LocalDate communesInformed) implements LabellingFact {}

    record CandidacySentBack() implements LabellingFact {}

    record CandidacyRefused() implements LabellingFact {}

    record CandidacyWithdrawn() implements LabellingFact {}

    record FileJoined(String document, String sha256) implements LabellingFact {}

    record CapacityProved(String proof) implements LabellingFact {}

    record VisitPlanned(int visit, LocalDate on, String auditor) implements LabellingFact {}

    record VisitCalledOff(int visit) implements LabellingFact {}

    record StructureAudited(int visit, String grid, int met, int notMet, int notApplicable) implements LabellingFact {}

    record CorrectionsRequired(int lines) implements LabellingFact {}

    record CorrectionsPlanned(int lines, LocalDate last) implements LabellingFact {}

    record AgreementGiven() implements LabellingFact {}

    record AgreementRefused() implements LabellingFact {}

    record LabelGranted(String label) implements LabellingFact {}

    record LabelRefused() implements LabellingFact {}

    /** The decision's own journal begins with this. */
    record DecisionMade(String label) implements LabellingFact {}

    /** The label's journal says where its decision is signed. */
    record DecisionSubmitted(String decision) implements LabellingFact {}

    record DecisionSigned(String number, String identity) implements LabellingFact {}

    record StructureRegistered(String structure, int grantEuros) implements LabellingFact {}

    record TeamWelcomed(int invitations, int refused) implements LabellingFact {}

    record WelcomeItemDone(String code) implements LabellingFact {}
}
