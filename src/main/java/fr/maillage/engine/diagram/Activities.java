package fr.maillage.engine.diagram;

import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Tells the kinds of activities apart. */
final class Activities {

    private Activities() {}

    static Figure figure(Activity activity, Place place) {
        boolean many = activity.getLoopCharacteristics() != null;
        return new TaskFigure(activity.getId(), Layout.name(activity), place, kind(activity), many);
    }

    private static TaskFigure.Kind kind(Activity activity) {
        if (activity instanceof UserTask) {
            return TaskFigure.Kind.USER;
        }
        return activity instanceof ServiceTask ? TaskFigure.Kind.SERVICE : TaskFigure.Kind.OTHER;
    }
}
