package fr.maillage.signing;

import java.util.List;

/** Why a verdict is what it is: the key of a sentence in the message files, and its arguments. */
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, Object... arguments) {
        return new Reason("signing." + key, List.of(arguments));
    }
}
