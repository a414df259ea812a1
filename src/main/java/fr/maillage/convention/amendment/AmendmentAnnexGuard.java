package fr.maillage.convention.amendment;

import fr.maillage.casework.Cases;
import fr.maillage.convention.annex.AnnexKind;
import fr.maillage.convention.annex.RestrictedReaders;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/**
 * Whoever may see an amendment reads the annexes that it replaces; the restricted one is for the same people as that of
 * the convention. What is only drafted is for the office.
 */
@Component
class AmendmentAnnexGuard implements DocumentGuard {

    /** The kinds under which annexes stand in the store. */
    private static final String KIND = "amendment-annex";

    private static final String RESTRICTED = "amendment-annex-restricted";

    private final AmendmentFiles files;
    private final Cases cases;
    private final RestrictedReaders readers;

    AmendmentAnnexGuard(AmendmentFiles files, Cases cases, RestrictedReaders readers) {
        this.files = files;
        this.cases = cases;
        this.readers = readers;
    }

    static String stored(AnnexKind kind) {
        return kind.isRestricted() ? RESTRICTED : KIND;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return switch (document.kind()) {
            case KIND, RESTRICTED -> mayRead(document, files.known(document.caseId()), actor);
            default -> false;
        };
    }

    private boolean mayRead(StoredDocument document, Amendment amendment, Actor actor) {
        if (document.isDraft()) {
            return files.isOwn(amendment, actor);
        }
        return document.kind().equals(RESTRICTED)
                ? readers.include(amendment.conventionId(), amendment.id(), actor)
                : cases.isReadBy(amendment.id(), actor);
    }
}
