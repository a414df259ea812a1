package fr.maillage.engine.diagram;

/** A pool or a lane: a frame with its name in a band on the left. */
record BandFigure(String look, String name, Place place, Lettering letters) implements Figure {

    private static final double BAND = 32;

    @Override
    public void draw(Svg svg, Standing standing) {
        Place band = new Place(place.x(), place.y(), BAND, place.height());
        svg.open("g", "class", look);
        svg.rectangle("frame", place, 0).rectangle("band", band, 0);
        Caption.centred(name, band, letters).drawUpwards(svg);
        svg.close();
    }
}
