package fr.maillage.mandate.link;

import fr.maillage.mandate.Code;
import java.util.List;
import java.util.Locale;

/** To whom a link goes, in which language, and its key: closed for as long as it waits. It never shows itself in a log. */
record LinkLetter(String to, Locale language, Code key) {

    private static final String SEPARATOR = "\n";

    String text() {
        return String.join(SEPARATOR, to, language.toLanguageTag(), key.text());
    }

    static LinkLetter read(String text) {
        List<String> parts = List.of(text.split(SEPARATOR, -1));
        return new LinkLetter(parts.get(0), Locale.forLanguageTag(parts.get(1)), new Code(parts.get(2)));
    }

    @Override
    public String toString() {
        return "(a letter to a citizen)";
    }
}
