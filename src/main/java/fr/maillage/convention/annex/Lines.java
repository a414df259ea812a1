package fr.maillage.convention.annex;

import java.util.List;

/** What somebody typed, as paragraphs. */
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
