package fr.maillage.people.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form in a page, as a browser without a mind of its own sends it back. */
public final class Form {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]*\")? value=\"([^\"]*)\"");

    private Form() {}

    public static boolean isIn(String page, String form) {
        return page.contains("<form id=\"" + form + "\"");
    }

    /** What the page itself put there: who sends it, and from which view. */
    public static Map<String, String> hidden(String page, String form) {
        Map<String, String> fields = new HashMap<>();
        Matcher field = HIDDEN.matcher(part(page, form));
        while (field.find()) {
            fields.put(field.group(1), field.group(2));
        }
        fields.put(form + "_SUBMIT", "1");
        return fields;
    }

    static String button(String page, String form) {
        Matcher button = Pattern.compile("name=\"(" + form
                        + ":[^\"]*)\"[^>]*type=\"submit\"|type=\"submit\"[^>]*name=\"(" + form + ":[^\"]*)\"")
                .matcher(part(page, form));
        assertThat(button.find()).as("a button in " + part(page, form)).isTrue();
        return button.group(1) == null ? button.group(2) : button.group(1);
    }

    private static String part(String page, String form) {
        int start = page.indexOf("<form id=\"" + form + "\"");
        assertThat(start).as("form " + form + " in " + page).isNotNegative();
        return page.substring(start, page.indexOf("</form>", start));
    }
}
