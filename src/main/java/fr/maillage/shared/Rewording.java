package fr.maillage.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How one text became another, word by word: the longest sequence of words they share stays, the rest came or went. */
public final class Rewording {

    /** Words, or else lines: a table of the words of two long annexes would fill the memory. */
    private static final List<Pattern> CUTS = List.of(Pattern.compile("(?<=\\s)(?=\\S)"), Pattern.compile("(?<=\\n)"));

    private static final long MOST_PAIRS = 1_000_000;

    /** What became of a stretch of words. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED
    }

    /** Words that follow each other and share their fate. */
    public record Stretch(Fate fate, String text) {}

    private final List<Stretch> stretches = new ArrayList<>();

    private Rewording() {}

    /** Long texts are held against each other line by line, and the longest as wholes. */
    public static List<Stretch> between(String before, String after) {
        for (Pattern cut : CUTS) {
            String[] from = pieces(before, cut);
            String[] to = pieces(after, cut);
            if ((long) from.length * to.length <= MOST_PAIRS) {
                return new Rewording().walk(from, to);
            }
        }
        return List.of(new Stretch(Fate.REMOVED, before), new Stretch(Fate.ADDED, after));
    }

    private static String[] pieces(String text, Pattern cut) {
        return text.isEmpty() ? new String[0] : cut.split(text);
    }

    private List<Stretch> walk(String[] before, String[] after) {
        int[][] shared = shared(before, after);
        int from = 0;
        int to = 0;
        while (from < before.length || to < after.length) {
            if (from < before.length && to < after.length && same(before[from], after[to])) {
                add(Fate.KEPT, after[to++]);
                from++;
            } else if (to == after.length || (from < before.length && shared[from + 1][to] >= shared[from][to + 1])) {
                add(Fate.REMOVED, before[from++]);
            } else {
                add(Fate.ADDED, after[to++]);
            }
        }
        return List.copyOf(stretches);
    }

    /** How many words are shared from each pair of places on. */
    private static int[][] shared(String[] before, String[] after) {
        int[][] shared = new int[before.length + 1][after.length + 1];
        for (int from = before.length - 1; from >= 0; from--) {
            for (int to = after.length - 1; to >= 0; to--) {
                shared[from][to] = same(before[from], after[to])
                        ? shared[from + 1][to + 1] + 1
                        : Math.max(shared[from + 1][to], shared[from][to + 1]);
            }
        }
        return shared;
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private void add(Fate fate, String word) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).fate() == fate) {
            stretches.set(last, new Stretch(fate, stretches.get(last).text() + word));
        } else {
            stretches.add(new Stretch(fate, word));
        }
    }
}
