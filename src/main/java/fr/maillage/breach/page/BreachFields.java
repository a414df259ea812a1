package fr.maillage.breach.page;

import fr.maillage.breach.Aspect;
import fr.maillage.breach.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How what was written of a breach is shown in a form: where several may be chosen, an array of codes. */
final class BreachFields {

    private BreachFields() {}

    static Map<String, Object> shown(Statement said) {
        Map<String, Object> fields = new HashMap<>(said.byKey());
        Arrays.stream(Aspect.values())
                .filter(Aspect::takesSeveral)
                .forEach(aspect -> fields.put(aspect.key(), said.chosen(aspect).toArray(String[]::new)));
        return fields;
    }

    /** What was typed; what is empty takes its answer away. */
    static Map<String, String> typed(Map<String, Object> fields) {
        Map<String, String> typed = new HashMap<>();
        fields.forEach((key, value) -> typed.put(key, text(value)));
        return typed;
    }

    private static String text(Object value) {
        if (value instanceof Object[] several) {
            return Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(","));
        }
        return value == null ? "" : value.toString().strip();
    }
}
