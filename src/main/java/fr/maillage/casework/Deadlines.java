package fr.maillage.casework;

import java.time.Instant;

/** By when things should be done, counted from now on the working calendar of a département. */
public interface Deadlines {

    /** When a task is due; {@code code} is the last part of its form key. */
    Instant due(String code, String departement);

    /** When whoever it waits for is reminded of it. */
    Instant remind(String code, String departement);

    /** When it is due, counted from a moment that is known. */
    Instant due(String code, String departement, Instant since);

    /** When the first, second… reminder is due, counted from that moment. */
    Instant remind(String code, String departement, Instant since, int which);

    /** The rule that counts for what begins then: where it comes from, to whom it goes when it is missed. */
    Deadline of(String code, Instant at);
}
