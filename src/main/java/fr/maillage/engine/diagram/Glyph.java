package fr.maillage.engine.diagram;

import java.util.Locale;

/** The small signs, drawn around the origin and set where they are wanted. */
enum Glyph {
    PERSON("M-3.5 -3.5a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1 -7 0zM-7 8c0 -4.5 3 -6.5 7 -6.5s7 2 7 6.5z"),
    GEAR("M-2.6 0a2.6 2.6 0 1 1 5.2 0a2.6 2.6 0 1 1 -5.2 0z"
            + "M-5.2 0a5.2 5.2 0 1 1 10.4 0a5.2 5.2 0 1 1 -10.4 0z"
            + "M0 -5.2v-2.6M0 5.2v2.6M-5.2 0h-2.6M5.2 0h2.6M3.7 3.7l1.8 1.8M-3.7 -3.7l-1.8 -1.8"
            + "M3.7 -3.7l1.8 -1.8M-3.7 3.7l-1.8 1.8"),
    MANY("M-5 -6v12M0 -6v12M5 -6v12"),
    CHECK("M-5 0l3.5 4l6.5 -8"),
    ARROW("M-3.5 -5.5l8 5.5l-8 5.5z"),
    CLOCK("M0 -5v5l4 2.5M0 -9v1.5M9 0h-1.5M0 9v-1.5M-9 0h1.5"),
    ENVELOPE("M-8 -5.5h16v11h-16zM-8 -5.5l8 6.5l8 -6.5"),
    SENT("M-8 -6.5h16l-8 6zM-8 -4v9.5h16v-9.5l-8 6z"),
    STOP("M-8 0a8 8 0 1 1 16 0a8 8 0 1 1 -16 0z"),
    CROSS("M-8 -8l16 16M8 -8l-16 16");

    private static final double BADGE = 10;

    private final String outline;

    Glyph(String outline) {
        this.outline = outline;
    }

    void draw(Svg svg, double x, double y) {
        draw(svg, x, y, 1);
    }

    void draw(Svg svg, double x, double y, double scale) {
        String size = scale == 1 ? "" : " scale(" + Svg.number(scale) + ")";
        svg.open("g", "class", "glyph " + name().toLowerCase(Locale.ROOT))
                .with("transform", "translate(" + Svg.numbers(x, y) + ")" + size);
        if (this == CHECK || this == ARROW) {
            svg.circle("badge", 0, 0, BADGE);
        }
        svg.path("sign", outline).close();
    }
}
