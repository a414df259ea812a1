package fr.maillage.convention.draft;

import fr.maillage.people.Actor;

/** Who is party to a convention in force, as another room knows: amendments have let some join and others leave. */
public interface Members {

    /** Whether the actor speaks for one; nobody is party to what is not in force. */
    boolean include(Convention convention, Actor actor);
}
