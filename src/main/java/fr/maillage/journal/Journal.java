package fr.maillage.journal;

import java.util.List;

/** The journal's door: facts go in, within the transaction of the act they tell of, and come out in order. */
public interface Journal {

    /** The actor of what the platform does by itself: a timer, a step, a job. */
    String PLATFORM = "platform";

    /**
     * Appends a fact to the case's chain. Must run inside the act's own transaction.
     *
     * @param actor the acting account's id, or {@link #PLATFORM}
     */
    void record(String caseId, String actor, Fact fact);

    /** Where the journal stands now, as committed. */
    Position position(String caseId);

    /** What happened in a case, oldest first. */
    List<Entry> of(String caseId);
}
