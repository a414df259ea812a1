package fr.maillage.document;

import fr.maillage.people.Actor;

/** A feature's say on who reads its documents. One that says yes is enough; a feature says no to what is not its own. */
public interface DocumentGuard {

    boolean mayRead(StoredDocument document, Actor actor);
}
