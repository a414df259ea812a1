package fr.maillage.act;

import fr.maillage.casework.Cases;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;

/** Whoever may see a case may read its act, every revision of it. */
@Component
class ActGuard implements DocumentGuard {

    private final Cases cases;

    ActGuard(Cases cases) {
        this.cases = cases;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        if (!Acts.KINDS.contains(document.kind())) {
            return false;
        }
        try {
            cases.of(document.caseId(), actor);
            return true;
        } catch (UnknownObject unknown) {
            return false;
        }
    }
}
