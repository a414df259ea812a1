package fr.maillage.convention.amendment;

import fr.maillage.casework.Cases;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.ConventionSealed;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.StructureLabelled;
import fr.maillage.directory.Structures;
import fr.maillage.shared.calendar.Today;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins the amendment by which a structure comes under the convention of its département: with its label where a
 * convention is sealed, else with the seal of the convention that was drawn up before the label.
 */
@Component
class BeginAmendments {

    private static final String PROCESS = "amend-convention";

    private final Conventions conventions;
    private final Structures structures;
    private final NewAmendment amendments;
    private final Cases cases;
    private final Today today;

    BeginAmendments(Conventions conventions, Structures structures, NewAmendment amendments, Cases cases, Today today) {
        this.conventions = conventions;
        this.structures = structures;
        this.amendments = amendments;
        this.cases = cases;
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

    private void begin(Convention convention, LabelledStructure structure) {
        amendments.of(convention, structure).ifPresent(amendment -> {
            cases.open(
                    new Cases.Opening(
                            amendment.id(),
                            Amendment.KIND,
                            AmendmentModel.name(structure),
                            amendment.departement(),
                            structure.organisation(),
                            PROCESS),
                    Map.of("departement", amendment.departement(), "organisation", structure.organisation()));
            cases.reach(amendment.id(), amendment.stage());
        });
    }
}
