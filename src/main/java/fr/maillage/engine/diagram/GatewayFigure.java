package fr.maillage.engine.diagram;

/** A question, answered by a value or by what happens first: a diamond from which each answer leads on. */
record GatewayFigure(String element, Place place, Glyph sign, Caption question) implements Figure {

    @Override
    public void draw(Svg svg, Standing standing) {
        svg.open("g", "class", "gateway " + standing.look(element));
        svg.path(
                "frame",
                "M" + Svg.numbers(place.middleX(), place.y()) + "L" + Svg.numbers(place.right(), place.middleY()) + "L"
                        + Svg.numbers(place.middleX(), place.bottom()) + "L" + Svg.numbers(place.x(), place.middleY())
                        + "z");
        sign.draw(svg, place.middleX(), place.middleY());
        question.draw(svg);
        svg.close();
    }
}
