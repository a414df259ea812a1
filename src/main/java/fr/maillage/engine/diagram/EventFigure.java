package fr.maillage.engine.diagram;

import java.util.Locale;
import java.util.Optional;

/** Something that happens: one ring at the start, two on the way, a thick one at the end; broken if nothing stops. */
record EventFigure(String element, Kind kind, Place place, Optional<Glyph> glyph, Caption name) implements Figure {

    /** Where an event sits. */
    enum Kind {
        START,
        END,
        BETWEEN,
        INTERRUPTING,
        BESIDE;

        boolean isDouble() {
            return this != START && this != END;
        }
    }

    private static final double GLYPH_RADIUS = 13.5;
    private static final double GAP = 3;

    @Override
    public void draw(Svg svg, Standing standing) {
        double radius = place.width() / 2;
        svg.open("g", "class", "event " + kind.name().toLowerCase(Locale.ROOT) + " " + standing.look(element));
        svg.circle("frame", place.middleX(), place.middleY(), radius);
        if (kind.isDouble()) {
            svg.circle("ring", place.middleX(), place.middleY(), radius - GAP);
        }
        double room = kind.isDouble() ? radius - GAP : radius - GAP / 2;
        glyph.ifPresent(sign -> sign.draw(svg, place.middleX(), place.middleY(), Math.min(1, room / GLYPH_RADIUS)));
        name.draw(svg);
        svg.close();
    }
}
