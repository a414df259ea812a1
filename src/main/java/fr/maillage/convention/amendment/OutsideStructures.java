package fr.maillage.convention.amendment;

import fr.maillage.convention.annex.CoveredStructures;
import fr.maillage.convention.draft.Convention;
import fr.maillage.directory.LabelledStructure;
import fr.maillage.directory.Structures;
import fr.maillage.shared.calendar.Today;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The structures with the label that a convention and its amendments leave out; an amendment given up counts for nothing. */
@Component
class OutsideStructures {

    private final Structures structures;
    private final CoveredStructures covered;
    private final NewAmendment beginning;
    private final Today today;

    OutsideStructures(Structures structures, CoveredStructures covered, NewAmendment beginning, Today today) {
        this.structures = structures;
        this.covered = covered;
        this.beginning = beginning;
        this.today = today;
    }

    List<LabelledStructure> of(Convention convention) {
        Predicate<LabelledStructure> isCovered = covered.by(convention);
        return structures.labelledIn(convention.departement(), today.in(convention.departement())).stream()
                .filter(isCovered.negate())
                .filter(structure -> !beginning.isUnderWayOrDone(convention, Purpose.label(structure.id())))
                .toList();
    }
}
