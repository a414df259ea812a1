package fr.maillage.engine.diagram;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Collectors;

/** Writes well-formed SVG: every text and every attribute passes the same escape. */
final class Svg {

    private final StringBuilder out = new StringBuilder(32_768);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Opens an element; {@code attributes} are names and values in turn. */
    Svg open(String element, String... attributes) {
        endTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        for (int i = 0; i < attributes.length; i += 2) {
            with(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** Gives the element that was just opened one more attribute. */
    Svg with(String name, String value) {
        out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
        return this;
    }

    Svg text(String text) {
        endTag();
        out.append(escaped(text));
        return this;
    }

    Svg close() {
        String element = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(element).append('>');
        }
        return this;
    }

    Svg leaf(String element, String text) {
        return open(element).text(text).close();
    }

    Svg rectangle(String look, Place place, double radius) {
        return open("rect", "class", look)
                .with("x", number(place.x()))
                .with("y", number(place.y()))
                .with("width", number(place.width()))
                .with("height", number(place.height()))
                .with("rx", number(radius))
                .close();
    }

    Svg circle(String look, double x, double y, double radius) {
        return open("circle", "class", look)
                .with("cx", number(x))
                .with("cy", number(y))
                .with("r", number(radius))
                .close();
    }

    Svg path(String look, String data) {
        return open("path", "class", look, "d", data).close();
    }

    static String numbers(double... values) {
        return Arrays.stream(values).mapToObj(Svg::number).collect(Collectors.joining(" "));
    }

    /** A number to one decimal, without one where it needs none. */
    static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
