package fr.maillage.directory;

import java.text.Normalizer;
import java.util.Locale;

/** A name as people search and sort it: without accents, case, or the difference between a hyphen and a space. */
final class SearchKey {

    private SearchKey() {}

    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
