package fr.maillage.act;

import fr.maillage.shared.Rewording;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that reads differently than in the issue before.
 *
 * @param key of the sentence that says what it is
 * @param arguments of that sentence
 * @param words with those marked that came or went; empty when the sentence says it all
 * @param withheld whether the words are not for who looks
 */
public record Difference(String key, List<Object> arguments, List<Rewording.Stretch> words, boolean withheld) {

    /** Nothing where it reads the same. */
    public static Stream<Difference> between(String before, String after, String key, Object... arguments) {
        return before.equals(after)
                ? Stream.empty()
                : Stream.of(new Difference(key, List.of(arguments), Rewording.between(before, after), false));
    }

    /** One that a sentence tells without words of the act. */
    public static Difference told(String key) {
        return new Difference(key, List.of(), List.of(), false);
    }

    /** The same for whoever may not read the words. */
    public Difference withhold() {
        return new Difference(key, arguments, List.of(), true);
    }
}
