package fr.maillage.convention.page;

import fr.maillage.convention.amendment.Amendment;
import fr.maillage.convention.amendment.AmendmentSubjects;
import fr.maillage.convention.amendment.Amendments;
import fr.maillage.convention.draft.Convention;
import java.util.List;
import org.springframework.stereotype.Component;

/** The amendments of a convention, by what they are about. */
@Component
class AmendmentsOf {

    private final Amendments amendments;
    private final AmendmentSubjects subjects;

    AmendmentsOf(Amendments amendments, AmendmentSubjects subjects) {
        this.amendments = amendments;
        this.subjects = subjects;
    }

    /** One of them, and what it is about. */
    public record Named(Amendment amendment, String subject) {}

    List<Named> of(Convention convention) {
        return amendments.findByConventionIdOrderByBegunAt(convention.id()).stream()
                .map(amendment -> new Named(amendment, subjects.name(amendment)))
                .toList();
    }
}
