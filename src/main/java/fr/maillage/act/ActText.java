package fr.maillage.act;

import java.util.Map;

/**
 * What an act says, before it is printed.
 *
 * @param template under {@code signatures/documents}, with a place to sign for each pair of {@code pairs}
 * @param model what the template names, but for the places to sign
 * @param title of the file, as a reader shows it
 */
public record ActText(String template, Map<String, Object> model, String title) {

    public ActText {
        model = Map.copyOf(model);
    }
}
