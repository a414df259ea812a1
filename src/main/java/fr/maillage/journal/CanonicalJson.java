package fr.maillage.journal;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One spelling for one content, as RFC 8785 asks: members sorted by UTF-16 code units, no white space, only what must
 * be escaped escaped. Knows what the journal needs and no more: objects of strings, whole numbers and objects.
 */
final class CanonicalJson {

    private CanonicalJson() {}

    static String of(Map<String, ?> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof Long number) {
            return number.toString();
        }
        if (value instanceof Raw raw) {
            return raw.json();
        }
        return text((String) value);
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(escaped((char) c)));
        return json.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    /** A member that is canonical already, as it was stored. */
    record Raw(String json) {}
}
