package fr.maillage.convention.amendment;

import fr.maillage.convention.ConventionFact.AmendmentBegun;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionSealed;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.StructureLabelled;
import fr.maillage.directory.Structures;
import fr.maillage.journal.Journal;
import fr.maillage.shared.calendar.Today;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins the amendment by which a structure comes under the convention of its département: with its label where a
 * convention is sealed, else with the seal of the convention that was drawn up before the label.
 */
@Component
class BeginAmendments {

    private final Conventions conventions;
    private final Structures structures;
    private final NewAmendment amendments;
    private final Journal journal;
    private final Today today;

    BeginAmendments(
            Conventions conventions, Structures structures, NewAmendment amendments, Journal journal, Today today) {
        this.conventions = conventions;
        this.structures = structures;
        this.amendments = amendments;
        this.journal = journal;
        this.today = today;
    }

    @EventListener
    void labelled(StructureLabelled event) {
        conventions
                .inForceIn(event.departement())
                .ifPresent(convention -> begin(convention, structures.of(event.structure())));
    }

    @EventListener
    void sealed(ConventionSealed event) {
        Convention convention = event.convention();
        structures.labelledIn(convention.departement(), today.in(convention.departement())).stream()
                .filter(structure -> structure.labelledOn().isAfter(convention.referenceOn()))
                .forEach(structure -> begin(convention, structure));
    }

    /** Nothing when the structure has its amendment already. */
    private void begin(Convention convention, LabelledStructure structure) {
        Purpose label = Purpose.label(structure.id());
        if (!amendments.isThere(convention, label)) {
            Amendment amendment = amendments.of(convention, label);
            journal.record(amendment.id(), Journal.PLATFORM, new AmendmentBegun(structure.id(), amendment.amended()));
        }
    }
}
