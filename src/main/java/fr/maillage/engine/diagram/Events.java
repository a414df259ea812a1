package fr.maillage.engine.diagram;

import fr.maillage.engine.diagram.EventFigure.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** Tells the kinds of events apart. */
final class Events {

    private Events() {}

    static Figure figure(Event event, Place place, Caption name) {
        return new EventFigure(event.getId(), kind(event), place, glyph(event), name);
    }

    private static Kind kind(Event event) {
        if (event instanceof StartEvent) {
            return Kind.START;
        }
        if (event instanceof EndEvent) {
            return Kind.END;
        }
        if (event instanceof BoundaryEvent boundary) {
            return boundary.cancelActivity() ? Kind.INTERRUPTING : Kind.BESIDE;
        }
        return Kind.BETWEEN;
    }

    private static Optional<Glyph> glyph(Event event) {
        return definitions(event).stream().findFirst().flatMap(definition -> {
            if (definition instanceof TimerEventDefinition) {
                return Optional.of(Glyph.CLOCK);
            }
            if (definition instanceof TerminateEventDefinition) {
                return Optional.of(Glyph.STOP);
            }
            return definition instanceof MessageEventDefinition
                    ? Optional.of(event instanceof ThrowEvent ? Glyph.SENT : Glyph.ENVELOPE)
                    : Optional.empty();
        });
    }

    private static Collection<EventDefinition> definitions(Event event) {
        if (event instanceof CatchEvent caught) {
            return caught.getEventDefinitions();
        }
        return event instanceof ThrowEvent thrown ? thrown.getEventDefinitions() : List.of();
    }
}
