package fr.maillage.casework;

import java.util.List;

/**
 * A model drawn for one case.
 *
 * @param svg a complete {@code <svg>} element without script or style attribute; states are given by classes
 * @param stages the same in words, in the model's order
 */
public record Diagram(String svg, List<Stage> stages) {

    public Diagram {
        stages = List.copyOf(stages);
    }

    /** One activity of the model. */
    public record Stage(String lane, String name, State state) {}

    /** Where the case stands towards an activity. */
    public enum State {
        DONE,
        HERE,
        AHEAD
    }
}
