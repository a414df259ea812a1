package fr.maillage.people;

/** Tells who is acting in this request. */
public interface CurrentActor {

    /** The actor of this request; without rights when nobody is signed in. */
    Actor get();
}
