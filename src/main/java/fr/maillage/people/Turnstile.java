package fr.maillage.people;

/** Stands before what is open to everybody and costs much, so that one network cannot use it all. */
public interface Turnstile {

    /** Counts this request; false when too many came from where it comes. */
    boolean lets();
}
