package fr.maillage.engine.diagram;

import java.util.List;
import java.util.Optional;

/** A line from one thing to the next, its corners rounded, its answer written beside it. */
record FlowFigure(List<Point> points, Optional<Caption> answer) implements Figure {

    /** A corner of a line. */
    record Point(double x, double y) {

        /** The point that lies a distance away in the direction of another. */
        Point towards(Point other, double distance) {
            double length = Math.hypot(other.x - x, other.y - y);
            double part = length == 0 ? 0 : distance / length;
            return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
        }

        double to(Point other) {
            return Math.hypot(other.x - x, other.y - y);
        }

        String text() {
            return Svg.numbers(x, y);
        }
    }

    private static final double BEND = 8;
    private static final double HEAD = 9;
    private static final double HALF = 4.5;

    @Override
    public void draw(Svg svg, Standing standing) {
        svg.open("g", "class", "flow").path("line", line()).path("head", head());
        answer.ifPresent(caption -> caption.draw(svg));
        svg.close();
    }

    private String line() {
        StringBuilder line = new StringBuilder("M").append(points.get(0).text());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double bend = Math.min(BEND, Math.min(corner.to(before), corner.to(after)) / 2);
            line.append('L').append(corner.towards(before, bend).text());
            line.append('Q').append(corner.text()).append(' ');
            line.append(corner.towards(after, bend).text());
        }
        return line.append('L')
                .append(last().towards(beforeLast(), HEAD / 2).text())
                .toString();
    }

    private String head() {
        Point back = last().towards(beforeLast(), HEAD);
        double dx = (last().x() - back.x()) / HEAD * HALF;
        double dy = (last().y() - back.y()) / HEAD * HALF;
        Point left = new Point(back.x() - dy, back.y() + dx);
        Point right = new Point(back.x() + dy, back.y() - dx);
        return "M" + last().text() + "L" + left.text() + "L" + right.text() + "z";
    }

    private Point last() {
        return points.get(points.size() - 1);
    }

    private Point beforeLast() {
        return points.get(points.size() - 2);
    }
}
