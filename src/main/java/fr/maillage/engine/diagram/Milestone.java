package fr.maillage.engine.diagram;

import fr.maillage.casework.Diagram.Stage;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;

/** A task of the model as the text beside the drawing tells it. */
record Milestone(String element, String lane, String name) {

    /** The tasks in the order in which the model tells them, those of a subprocess under its lane. */
    static List<Milestone> of(Process process) {
        Map<String, String> lanes = new HashMap<>();
        process.getLaneSets().stream()
                .flatMap(set -> set.getLanes().stream())
                .forEach(lane -> claim(lane, lane.getFlowNodeRefs(), lanes));
        return within(process.getFlowElements(), lanes, "").toList();
    }

    Stage stage(Standing standing) {
        return new Stage(lane, name, standing.of(element));
    }

    private static void claim(Lane lane, Collection<FlowNode> nodes, Map<String, String> lanes) {
        nodes.forEach(node -> lanes.put(node.getId(), lane.getName()));
    }

    private static Stream<Milestone> within(
            Collection<FlowElement> elements, Map<String, String> lanes, String around) {
        return elements.stream().flatMap(element -> {
            String lane = lanes.getOrDefault(element.getId(), around);
            if (element instanceof SubProcess inner) {
                return within(inner.getFlowElements(), lanes, lane);
            }
            return element instanceof Task
                    ? Stream.of(new Milestone(element.getId(), lane, element.getName()))
                    : Stream.empty();
        });
    }
}
