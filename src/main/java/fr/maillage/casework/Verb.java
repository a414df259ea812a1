package fr.maillage.casework;

import fr.maillage.people.Actor;

/**
 * What a feature does when one kind of task is completed. It changes the feature's own aggregates and says what
 * happened; {@link Tasks#complete} checks the right before and writes journal and process after, in one transaction.
 */
public interface Verb<D extends Decision> {

    /** The form key of the tasks it completes: {@code labelling/review-candidacy}. */
    String form();

    Class<D> decision();

    /** Whether somebody may do it too to whom the right was lent; the verb itself then asks whether it covers this. */
    default boolean isLendable() {
        return false;
    }

    Outcome apply(Task task, D decision, Actor actor);
}
