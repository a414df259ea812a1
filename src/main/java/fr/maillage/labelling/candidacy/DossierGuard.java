package fr.maillage.labelling.candidacy;

import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import org.springframework.stereotype.Component;

/** Whoever may read a candidacy may read its documents. */
@Component
class DossierGuard implements DocumentGuard {

    private final Dossiers dossiers;

    DossierGuard(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        return dossiers.isReadable(document.caseId(), actor);
    }
}
