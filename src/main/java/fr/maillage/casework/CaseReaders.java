package fr.maillage.casework;

import fr.maillage.people.Actor;

/** Who reads a case beside its offices and those of whom it asked something, as a feature knows of its own cases. */
public interface CaseReaders {

    /** False for every case of another feature. */
    boolean include(Case file, Actor actor);
}
