package fr.maillage.engine.diagram;

import java.util.List;
import java.util.Locale;

/** A text set within a place: wrapped to its width, centred on its height, anchored at its start, middle or end. */
record Caption(String text, Place place, Anchor anchor, Lettering letters) {

    /** From where a line runs. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A text beside a thing: it leans on the thing's side, or is centred where it stands above or below. */
    static Caption beside(double thingX, String text, Place place) {
        Anchor anchor = Anchor.MIDDLE;
        if (place.x() > thingX) {
            anchor = Anchor.START;
        } else if (place.right() < thingX) {
            anchor = Anchor.END;
        }
        return new Caption(text, place, anchor, Lettering.LABEL);
    }

    static Caption centred(String text, Place place, Lettering letters) {
        return new Caption(text, place, Anchor.MIDDLE, letters);
    }

    void draw(Svg svg) {
        if (text.isBlank()) {
            return;
        }
        List<String> lines = letters.wrap(text, place.width());
        double y = place.middleY() - (lines.size() - 1) * letters.lineHeight() / 2 + letters.rise();
        svg.open("text", "class", "text " + word(letters) + " " + word(anchor));
        for (String line : lines) {
            svg.open("tspan", "x", Svg.number(x()), "y", Svg.number(y))
                    .text(line)
                    .close();
            y += letters.lineHeight();
        }
        svg.close();
    }

    /** Draws the text on one line, read from bottom to top. */
    void drawUpwards(Svg svg) {
        svg.open("text", "class", "text " + word(letters) + " middle")
                .with("x", Svg.number(place.middleX() + letters.rise()))
                .with("y", Svg.number(place.middleY()))
                .with("transform", "rotate(-90 " + Svg.numbers(place.middleX() + letters.rise(), place.middleY()) + ")")
                .text(text)
                .close();
    }

    private double x() {
        return switch (anchor) {
            case START -> place.x();
            case MIDDLE -> place.middleX();
            case END -> place.right();
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
