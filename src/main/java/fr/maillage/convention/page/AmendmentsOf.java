package fr.maillage.convention.page;

import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.draft.Convention;
import fr.maillage.directory.Structures;
import java.util.List;
import org.springframework.stereotype.Component;

/** The amendments of a convention, by the structures that they bring under it. */
@Component
class AmendmentsOf {

    private final Amendments amendments;
    private final Structures structures;

    AmendmentsOf(Amendments amendments, Structures structures) {
        this.amendments = amendments;
        this.structures = structures;
    }

    /** One of them, and the structure's name. */
    public record Named(Amendment amendment, String structure) {}

    List<Named> of(Convention convention) {
        return amendments.findByConventionIdOrderByBegunAt(convention.id()).stream()
                .map(amendment -> new Named(
                        amendment, structures.of(amendment.structure()).name()))
                .toList();
    }
}
