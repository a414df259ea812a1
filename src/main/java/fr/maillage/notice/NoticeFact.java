package fr.maillage.notice;

import fr.maillage.journal.Fact;
import java.util.Map;

/** What the journal of a case keeps of its notices: that somebody was told, never who. */
sealed interface NoticeFact extends Fact {

    /** The form key of the task. */
    String form();

    @Override
    default Map<String, String> details() {
        return Map.of("form", form());
    }

    /** Whoever a task waits for was reminded of it. */
    record TaskReminded(String form) implements NoticeFact {
        @Override
        public String kind() {
            return "task-reminded";
        }
    }

    /** Whoever answers for a late task was told. */
    record TaskEscalated(String form) implements NoticeFact {
        @Override
        public String kind() {
            return "task-escalated";
        }
    }
}
