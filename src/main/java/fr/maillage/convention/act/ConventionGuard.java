package fr.maillage.convention.act;

import fr.maillage.convention.draft.ConventionFiles;
import fr.maillage.document.DocumentGuard;
import fr.maillage.document.StoredDocument;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import org.springframework.stereotype.Component;

/** Whoever may see a convention's case may read its act, every revision of it. */
@Component
class ConventionGuard implements DocumentGuard {

    private final ConventionFiles files;

    ConventionGuard(ConventionFiles files) {
        this.files = files;
    }

    @Override
    public boolean mayRead(StoredDocument document, Actor actor) {
        try {
            files.readable(document.caseId(), actor);
            return true;
        } catch (UnknownObject unknown) {
            return false;
        }
    }
}
