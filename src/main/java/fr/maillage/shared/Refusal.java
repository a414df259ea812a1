package fr.maillage.shared;

import java.util.List;

/**
 * A "no" that a person can read: the key of a sentence in the message files, its arguments, and the field it belongs
 * to (empty when it speaks of the whole page).
 */
public record Refusal(String field, String key, List<Object> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /** A refusal of the whole act. */
    public static Refusal of(String key, Object... arguments) {
        return new Refusal("", key, List.of(arguments));
    }

    /** A refusal of what one field says. */
    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, List.of(arguments));
    }
}
