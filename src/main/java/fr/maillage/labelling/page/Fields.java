package fr.maillage.labelling.page;

import fr.maillage.labelling.candidacy.Answers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How answers are shown in a form: a tick is a Boolean there, and a field's address is its key with dashes, or for an
 * entry of a list its key with colons and counted from zero, as the page's repeated parts are.
 */
public final class Fields {

    private static final Pattern ENTRY = Pattern.compile("(sites|agents)\\.([0-9]+)\\.(.+)");

    private static final Pattern REPEATED = Pattern.compile("(sites|agents):([0-9]{1,3}):(.+)");

    private Fields() {}

    static Map<String, Object> shown(Answers answers) {
        Map<String, Object> fields = new HashMap<>(answers.byKey());
        fields.replaceAll((key, text) -> text.equals("true") ? (Object) true : text);
        return fields;
    }

    /** What was typed, as answers; a box that is not ticked takes its answer away. */
    static Map<String, String> typed(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> field.getValue() == null || Boolean.FALSE.equals(field.getValue())
                                ? ""
                                : field.getValue().toString()));
    }

    /** Where in the page a question is; the base partners are one question. */
    static String address(String key) {
        if (key.startsWith("partners.") && !key.equals("partners.local")) {
            return "partners";
        }
        Matcher entry = ENTRY.matcher(key);
        return entry.matches()
                ? entry.group(1) + ":" + (Integer.parseInt(entry.group(2)) - 1) + ":"
                        + entry.group(3).replace('.', '-')
                : key.replace('.', '-');
    }

    /** The key behind an address in the page. */
    public static String key(String address) {
        Matcher field = REPEATED.matcher(address);
        return field.matches()
                ? field.group(1) + "." + (Integer.parseInt(field.group(2)) + 1) + "."
                        + field.group(3).replace('-', '.')
                : address.replace('-', '.');
    }
}
