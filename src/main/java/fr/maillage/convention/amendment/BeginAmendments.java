package fr.maillage.convention.amendment;

import fr.maillage.convention.ConventionFact.AmendmentBegun;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionSealed;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.directory.StructureLabelled;
import fr.maillage.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins the amendment by which a structure comes under the convention of its département: with its label where a
 * convention is sealed, else with the seal of the convention that was sent without it, whichever days the two bear.
 */
@Component
class BeginAmendments {

    private final Conventions conventions;
    private final OutsideStructures outside;
    private final NewAmendment beginning;
    private final Journal journal;

    BeginAmendments(Conventions conventions, OutsideStructures outside, NewAmendment beginning, Journal journal) {
        this.conventions = conventions;
        this.outside = outside;
        this.beginning = beginning;
        this.journal = journal;
    }

    @EventListener
    void labelled(StructureLabelled event) {
        conventions
                .inForceIn(event.departement())
                .filter(convention -> !beginning.isUnderWayOrDone(convention, Purpose.label(event.structure())))
                .ifPresent(convention -> begin(convention, event.structure()));
    }

    @EventListener
    void sealed(ConventionSealed event) {
        Convention convention = event.convention();
        outside.of(convention).forEach(structure -> begin(convention, structure.id()));
    }

    private void begin(Convention convention, String structure) {
        Amendment amendment = beginning.begin(convention, Purpose.label(structure));
        journal.record(amendment.id(), Journal.PLATFORM, new AmendmentBegun(structure, amendment.amended()));
    }
}
