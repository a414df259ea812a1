package fr.maillage.engine.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Reads where everything lies in a model, from the frame to what lies on top. */
final class Layout {

    /** The layer between what lines run over and what covers their ends. */
    private static final int FLOWS = 3;

    /** Where a name goes for which the layout keeps no place. */
    private static final Place BELOW = new Place(-45, 4, 90, 30);

    private final List<BpmnShape> shapes;
    private final List<BpmnEdge> edges;

    Layout(BpmnModelInstance model) {
        shapes = model.getModelElementsByType(BpmnShape.class).stream()
                .sorted(Comparator.comparing(Layout::layer))
                .toList();
        edges = List.copyOf(model.getModelElementsByType(BpmnEdge.class));
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        shapes.stream()
                .filter(shape -> layer(shape) < FLOWS)
                .map(Layout::figure)
                .forEach(figures::add);
        edges.stream().map(Layout::flow).forEach(figures::add);
        shapes.stream()
                .filter(shape -> layer(shape) > FLOWS)
                .map(Layout::figure)
                .forEach(figures::add);
        return List.copyOf(figures);
    }

    /** The smallest place that holds everything; nothing for a model that nobody has drawn. */
    Place paper() {
        return shapes.stream()
                .map(shape -> Place.of(shape.getBounds()))
                .reduce(Place::and)
                .orElse(new Place(0, 0, 0, 0));
    }

    private static int layer(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        if (element instanceof Participant) {
            return 0;
        }
        if (element instanceof Lane) {
            return 1;
        }
        if (element instanceof SubProcess) {
            return 2;
        }
        return element instanceof BoundaryEvent ? FLOWS + 2 : FLOWS + 1;
    }

    private static Figure figure(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Place place = Place.of(shape.getBounds());
        if (element instanceof Participant pool) {
            return new BandFigure("pool", pool.getName(), place, Lettering.POOL);
        }
        if (element instanceof Lane lane) {
            return new BandFigure("lane", lane.getName(), place, Lettering.LANE);
        }
        if (element instanceof SubProcess inner) {
            return new FrameFigure(inner.getId(), name(inner), place, inner.triggeredByEvent());
        }
        if (element instanceof Gateway gateway) {
            return new GatewayFigure(gateway.getId(), place, sign(gateway), caption(shape, gateway, place));
        }
        if (element instanceof Event event) {
            return Events.figure(event, place, caption(shape, event, place));
        }
        return Activities.figure((Activity) element, place);
    }

    private static Glyph sign(Gateway gateway) {
        return gateway instanceof EventBasedGateway ? Glyph.ENVELOPE : Glyph.CROSS;
    }

    private static Figure flow(BpmnEdge edge) {
        List<FlowFigure.Point> points = edge.getWaypoints().stream()
                .map(point -> new FlowFigure.Point(point.getX(), point.getY()))
                .toList();
        Optional<Caption> answer = Optional.ofNullable(edge.getBpmnLabel())
                .map(BpmnLabel::getBounds)
                .map(bounds ->
                        Caption.centred(name((FlowElement) edge.getBpmnElement()), Place.of(bounds), Lettering.LABEL));
        return new FlowFigure(points, answer);
    }

    private static Caption caption(BpmnShape shape, FlowElement element, Place place) {
        Place words = Optional.ofNullable(shape.getBpmnLabel())
                .map(BpmnLabel::getBounds)
                .map(Place::of)
                .orElseGet(() -> new Place(
                        place.middleX() + BELOW.x(), place.bottom() + BELOW.y(), BELOW.width(), BELOW.height()));
        return Caption.beside(place.middleX(), name(element), words);
    }

    static String name(FlowElement element) {
        return Optional.ofNullable(element.getName()).orElse("");
    }
}
