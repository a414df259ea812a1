package fr.maillage.people;

import fr.maillage.shared.Refusal;
import java.util.List;

/** What came of something asked of people's rooms: the id of what it concerned, or the reasons why nothing changed. */
public sealed interface Answer {

    /** It was done. */
    record Done(String id) implements Answer {}

    /** It was not done, and nothing has changed. */
    record Refused(List<Refusal> reasons) implements Answer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static Answer done(String id) {
        return new Done(id);
    }

    static Answer refused(Refusal... reasons) {
        return new Refused(List.of(reasons));
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    /** The reasons of a refusal; none when it was done. */
    default List<Refusal> refusals() {
        return this instanceof Refused refused ? refused.reasons() : List.of();
    }
}
