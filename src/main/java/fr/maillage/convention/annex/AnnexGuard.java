package fr.maillage.convention.annex;

import fr.maillage.casework.Cases;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** Whoever may see a convention's case reads its annexes; the restricted one is for its parties and the office. */
@Component
class AnnexGuard implements DocumentGuard {

    /** The kinds under which annexes stand in the store. */
    static final String KIND = "convention-annex";

    static final String RESTRICTED = "convention-annex-restricted";

    private final Cases cases;
    private final RestrictedReaders readers;

    AnnexGuard(Cases cases, RestrictedReaders readers) {
        this.cases = cases;
        this.readers = readers;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return switch (document.kind()) {
            case KIND -> cases.isReadBy(document.caseId(), actor);
            case RESTRICTED -> readers.include(document.caseId(), document.caseId(), actor);
            default -> false;
        };
    }
}
