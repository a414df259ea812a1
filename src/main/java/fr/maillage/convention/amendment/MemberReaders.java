package fr.maillage.convention.amendment;

import fr.maillage.casework.Case;
import fr.maillage.casework.CaseReaders;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Conventions;
import fr.maillage.convention.draft.InstrumentState;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** Whoever is party to a convention reads its case and those of its amendments in force, whichever of them it signed. */
@Component
class MemberReaders implements CaseReaders {

    private final Conventions conventions;
    private final Amendments amendments;
    private final PresentParties present;

    MemberReaders(Conventions conventions, Amendments amendments, PresentParties present) {
        this.conventions = conventions;
        this.amendments = amendments;
        this.present = present;
    }

    @Override
    public boolean include(Case file, Actor actor) {
        return switch (file.kind()) {
            case Convention.KIND -> isMember(file.id(), actor);
            case Amendment.KIND ->
                amendments
                        .findById(file.id())
                        .filter(amendment -> amendment.state() == InstrumentState.SEALED)
                        .filter(amendment -> isMember(amendment.conventionId(), actor))
                        .isPresent();
            default -> false;
        };
    }

    private boolean isMember(String convention, Actor actor) {
        return conventions
                .findById(convention)
                .filter(known -> present.include(known, actor))
                .isPresent();
    }
}
