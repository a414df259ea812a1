package fr.maillage.engine.diagram;

import fr.maillage.casework.Diagram;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * A model made ready for the press: read once, then printed for any case. What it prints carries classes only, so that
 * a strict content policy holds and a style sheet decides how it looks.
 */
public final class DiagramPress {

    private static final double MARGIN = 10;

    private final String name;
    private final String description;
    private final List<Figure> figures;
    private final List<Milestone> milestones;
    private final Place paper;

    private DiagramPress(BpmnModelInstance model) {
        Process process =
                model.getModelElementsByType(Process.class).stream().findFirst().orElseThrow();
        name = process.getName();
        description = process.getDocumentations().stream()
                .map(documentation -> documentation.getTextContent().strip())
                .findFirst()
                .orElse(name);
        Layout layout = new Layout(model);
        figures = layout.figures();
        paper = layout.paper().grown(MARGIN);
        milestones = Milestone.of(process);
    }

    /** Reads a model; worth keeping as long as the model lives. */
    public static DiagramPress of(BpmnModelInstance model) {
        return new DiagramPress(model);
    }

    /**
     * Draws a model once.
     *
     * @param done ids of the activities that have ended
     * @param here ids of the activities at which the case stands; an activity in both is shown as here
     */
    public static Diagram draw(BpmnModelInstance model, Set<String> done, Set<String> here) {
        return of(model).draw(done, here);
    }

    /** Draws the model for a case that has {@code done} behind it and stands {@code here}. */
    public Diagram draw(Set<String> done, Set<String> here) {
        Standing standing = new Standing(done, here);
        return new Diagram(
                svg(standing),
                milestones.stream().map(milestone -> milestone.stage(standing)).toList());
    }

    private String svg(Standing standing) {
        Svg svg = new Svg();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "diagram", "role", "img");
        svg.with("xml:lang", "fr").with("viewBox", paper.viewBox());
        svg.with("width", Svg.number(paper.width())).with("height", Svg.number(paper.height()));
        svg.leaf("title", name).leaf("desc", description);
        figures.forEach(figure -> figure.draw(svg, standing));
        return svg.close().toString();
    }
}
