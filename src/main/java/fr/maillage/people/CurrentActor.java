package fr.maillage.people;

import java.util.Locale;
import java.util.Optional;

/** Tells who is acting in this request. */
public interface CurrentActor {

    /** The actor of this request; without rights when nobody is signed in. */
    Actor get();

    /** The language the signed-in person chose; empty when nobody is signed in. */
    default Optional<Locale> language() {
        return Optional.empty();
    }
}
