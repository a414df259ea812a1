package fr.maillage.document;

import java.util.stream.Collectors;

/** What the fonts of every document can show. The press stops at any other sign, so who prints what was typed asks first. */
public interface Letters {

    /** Stands for a sign that no font has. */
    String UNKNOWN = "\u25a1";

    boolean show(int codePoint);

    default boolean show(String text) {
        return text.codePoints().allMatch(this::show);
    }

    /** The text with a square for each sign that cannot be shown. */
    default String shown(String text) {
        return text.codePoints()
                .mapToObj(point -> show(point) ? Character.toString(point) : UNKNOWN)
                .collect(Collectors.joining());
    }
}
