package fr.maillage.engine.diagram;

/** One thing on the paper. */
interface Figure {

    void draw(Svg svg, Standing standing);
}
