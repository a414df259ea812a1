package fr.maillage.convention.draft;

import java.util.List;

/** What somebody typed, as the paragraphs that an act prints. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The lines that say something. */
    public static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
