package fr.maillage.engine.diagram;

import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle on the paper, in the units of the model's layout. */
record Place(double x, double y, double width, double height) {

    static Place of(Bounds bounds) {
        return new Place(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    double middleX() {
        return x + width / 2;
    }

    double middleY() {
        return y + height / 2;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Place grown(double by) {
        return new Place(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest place that holds both. */
    Place and(Place other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Place(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    String viewBox() {
        return Svg.numbers(x, y, width, height);
    }
}
