package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.Slice;
import fr.maillage.shared.UnknownObject;
import java.time.Instant;

/** What broke down and was retried in vain: for operators only, {@code UnknownObject} for anyone else. */
public interface Incidents {

    /**
     * A step that waits for an operator.
     *
     * @param step what its model calls the step
     * @param activity the step's id there
     * @param cause what was thrown, by class and place; never its text, which may speak of a person
     */
    record Incident(String id, String caseId, String step, String activity, String cause, Instant since) {}

    /** Lets an operator pass; to anyone else nothing has broken down. */
    static void check(Actor actor) {
        if (!actor.is(Role.OPERATOR)) {
            throw new UnknownObject("incidents");
        }
    }

    /** Latest first. */
    Slice<Incident> list(Actor actor, int page);

    /** Has the step tried again, with as many retries as a new one. */
    void retry(String incident, Actor actor);
}
