package fr.maillage.casework;

import fr.maillage.journal.Fact;
import fr.maillage.shared.Refusal;
import java.util.List;
import java.util.Map;

/** What came of a decision: done, with what happened and what the process must know; or refused, with the reasons. */
public sealed interface Outcome {

    /**
     * The decision was carried out.
     *
     * @param variables what the model's gateways and next tasks read: ids, codes, numbers, never personal data
     */
    record Done(List<Fact> facts, Map<String, Object> variables) implements Outcome {
        public Done {
            facts = List.copyOf(facts);
            variables = Map.copyOf(variables);
        }

        @Override
        public String id(String variable) {
            return (String) variables.get(variable);
        }
    }

    /** The decision was not carried out, and nothing has changed. */
    record Refused(List<Refusal> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String id(String variable) {
            throw new IllegalStateException(
                    "refused: " + reasons.stream().map(Refusal::key).toList());
        }
    }

    /** The id that what was done gave under this name; {@code IllegalStateException} when it was refused. */
    String id(String variable);

    static Outcome done(Fact fact, Map<String, Object> variables) {
        return new Done(List.of(fact), variables);
    }

    static Outcome refused(Refusal... reasons) {
        return new Refused(List.of(reasons));
    }

    static Outcome refused(List<Refusal> reasons) {
        return new Refused(reasons);
    }
}
