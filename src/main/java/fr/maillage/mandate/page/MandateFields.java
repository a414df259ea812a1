package fr.maillage.mandate.page;

import fr.maillage.mandate.Particulars;
import fr.maillage.mandate.giving.Draft;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How what a mandate says is shown in a form: a tick is a Boolean there, a choice of several an array. */
final class MandateFields {

    private static final Set<String> TICKS = Set.of(Draft.CHECKED, Draft.EXPLAINED);

    private MandateFields() {}

    static Map<String, Object> shown(Particulars said) {
        Map<String, Object> fields = new HashMap<>(said.byKey());
        TICKS.forEach(key -> fields.put(key, said.isTicked(key)));
        fields.put(Draft.AGENTS, said.chosen(Draft.AGENTS).toArray(String[]::new));
        said.chosen(Draft.PROCEDURES).stream()
                .collect(Collectors.groupingBy(MandateFields::event))
                .forEach((event, codes) -> fields.put(Draft.PROCEDURES + "." + event, codes.toArray(String[]::new)));
        fields.remove(Draft.PROCEDURES);
        return fields;
    }

    /** In a form the démarches of each event are a choice of their own. */
    private static String event(String code) {
        return code.substring(0, Math.max(0, code.indexOf('.')));
    }

    /** What was typed; what is empty takes its answer away. */
    static Map<String, String> typed(Map<String, Object> fields, String section) {
        return fields.entrySet().stream()
                .filter(field -> field.getKey().startsWith(section + "."))
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        field -> field.getKey().startsWith(Draft.PROCEDURES) ? Draft.PROCEDURES : field.getKey(),
                        field -> text(field.getValue()),
                        MandateFields::both));
    }

    private static String both(String some, String others) {
        return some.isEmpty() || others.isEmpty() ? some + others : some + "," + others;
    }

    private static String text(Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return "";
        }
        return value instanceof Object[] several
                ? Arrays.stream(several).map(String::valueOf).collect(Collectors.joining(","))
                : value.toString().strip();
    }

    /** Where in the page a question is; that of the démarches is asked event by event. */
    static String address(String key) {
        return key.equals(Draft.PROCEDURES) ? "families:0:events:0:acts" : key.replace('.', '-');
    }
}
