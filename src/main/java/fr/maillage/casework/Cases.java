package fr.maillage.casework;

import fr.maillage.people.Actor;
import fr.maillage.shared.Slice;
import java.util.Map;

/** The cases of every trade: opened and told of by their features, found by those who may read them. */
public interface Cases {

    /**
     * A case to open.
     *
     * @param caseId also the business key of its process
     * @param title the structure's name; never a person's
     * @param process the id of the model it runs through
     * @param circle who reads it by their role
     */
    record Opening(
            String caseId,
            String kind,
            String title,
            String territory,
            String organisation,
            String process,
            Circle circle) {

        public Opening(
                String caseId, String kind, String title, String territory, String organisation, String process) {
            this(caseId, kind, title, territory, organisation, process, Circle.OFFICES);
        }
    }

    /**
     * What to look for; an empty text asks for everything.
     *
     * @param title a part of the title, in any case
     * @param open only cases that are not closed
     */
    record Search(String kind, String territory, String stage, String title, boolean open, Order order) {
        public static Search everything() {
            return new Search("", "", "", "", false, Order.LATEST);
        }
    }

    /** How a list of cases is ordered. */
    enum Order {
        LATEST,
        OLDEST,
        TITLE,
        TERRITORY,
        STAGE
    }

    /** Opens the case and starts its process, within the caller's transaction. */
    void open(Opening opening, Map<String, Object> variables);

    /** Says where the case stands now. */
    void reach(String caseId, String stage);

    /** Ends the case; its process ends by its own model. Closing a closed case changes nothing, and is told by false. */
    boolean close(String caseId, String stage);

    /**
     * The case, for those who may read it by role, who had a task in it or whom its feature names; {@code UnknownObject}
     * for anyone else.
     */
    Case of(String caseId, Actor actor);

    /** Whether there is such a case, and the actor is among those who may read it. */
    boolean isReadBy(String caseId, Actor actor);

    /** The cases the actor may read by role, a page at a time. */
    Slice<Case> list(Actor actor, Search search, int page);

    /** The structure's name, which is public, for what the platform writes by itself; empty when there is no case. */
    String titleOf(String caseId);
}
