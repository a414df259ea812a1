package fr.maillage.engine.diagram;

/** An expanded subprocess: a frame around what lies within, its name on top. */
record FrameFigure(String element, String name, Place place, boolean byEvent) implements Figure {

    private static final double TITLE = 24;

    @Override
    public void draw(Svg svg, Standing standing) {
        svg.open("g", "class", "subprocess " + (byEvent ? "by-event " : "") + standing.look(element));
        svg.rectangle("frame", place, 10);
        Caption.centred(name, new Place(place.x(), place.y() + 2, place.width(), TITLE), Lettering.TASK)
                .draw(svg);
        svg.close();
    }
}
