package fr.maillage.engine;

import java.util.List;
import java.util.regex.Pattern;

/** Lets a model walk over a list that a variable holds as one text, since variables are plain texts and numbers. */
public final class Words {

    private static final Pattern COMMA = Pattern.compile(",");

    Words() {}

    /** The words of a comma-separated list; none for an empty text. */
    public List<String> in(String text) {
        return COMMA.splitAsStream(text)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
