package fr.maillage.convention.draft;

import fr.maillage.convention.draft.Convention.NewConvention;
import fr.maillage.directory.Departments;
import org.springframework.stereotype.Component;

/** The text that the office finds written when it begins. */
@Component
class Proposal {

    private final Headings headings;
    private final Departments departments;

    Proposal(Headings headings, Departments departments) {
        this.headings = headings;
        this.departments = departments;
    }

    Wording wording(NewConvention told) {
        Wording wording = Wording.NONE;
        for (Heading heading : headings.askedForOn(told.referenceOn())) {
            wording = wording.with(
                    heading.code(), heading.proposal().replace("{departement}", place(told.departement())));
        }
        return wording;
    }

    String place(String departement) {
        return departments.name(departement);
    }
}
