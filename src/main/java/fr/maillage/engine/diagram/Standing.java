package fr.maillage.engine.diagram;

import fr.maillage.casework.Diagram.State;
import java.util.Locale;
import java.util.Set;

/** Where a case stands in its model. */
record Standing(Set<String> done, Set<String> here) {

    State of(String element) {
        if (here.contains(element)) {
            return State.HERE;
        }
        return done.contains(element) ? State.DONE : State.AHEAD;
    }

    /** The state as a class of the style sheet. */
    String look(String element) {
        return of(element).name().toLowerCase(Locale.ROOT);
    }
}
