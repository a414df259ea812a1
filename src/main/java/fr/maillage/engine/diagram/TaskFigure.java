package fr.maillage.engine.diagram;

import java.util.Locale;

/** A task: what kind it is in its corner, whether it is done or waits in another, so that colour never says it alone. */
record TaskFigure(String element, String name, Place place, Kind kind, boolean many) implements Figure {

    /** Who does a task. */
    enum Kind {
        USER,
        SERVICE,
        OTHER
    }

    private static final double ROUND = 10;
    private static final double PADDING = 10;
    private static final double ICON = 18;
    private static final double HALO = 5;

    /** Kept free for the events that sit on the lower edge. */
    private static final double EVENTS = 12;

    @Override
    public void draw(Svg svg, Standing standing) {
        svg.open("g", "class", "task " + kind.name().toLowerCase(Locale.ROOT) + " " + standing.look(element));
        svg.leaf("title", name);
        switch (standing.of(element)) {
            case HERE -> {
                svg.rectangle("halo", place.grown(HALO), ROUND + HALO);
                inside(svg);
                Glyph.ARROW.draw(svg, place.right(), place.y());
            }
            case DONE -> {
                inside(svg);
                Glyph.CHECK.draw(svg, place.right(), place.y());
            }
            case AHEAD -> inside(svg);
        }
        svg.close();
    }

    private void inside(Svg svg) {
        svg.rectangle("frame", place, ROUND);
        switch (kind) {
            case USER -> Glyph.PERSON.draw(svg, place.x() + ICON, place.y() + ICON - 2);
            case SERVICE -> Glyph.GEAR.draw(svg, place.x() + ICON, place.y() + ICON - 2);
            case OTHER -> {}
        }
        if (many) {
            Glyph.MANY.draw(svg, place.right() - ICON, place.y() + ICON - 2);
        }
        Place words = new Place(
                place.x() + PADDING, place.y() + ICON, place.width() - 2 * PADDING, place.height() - ICON - EVENTS);
        Caption.centred(name, words, Lettering.TASK).draw(svg);
    }
}
