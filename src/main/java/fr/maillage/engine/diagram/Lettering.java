package fr.maillage.engine.diagram;

import java.util.ArrayList;
import java.util.List;

/** A size of letters: it knows how wide a text becomes, without asking a font that the reader may not have. */
enum Lettering {
    POOL(15),
    LANE(14),
    TASK(13),
    LABEL(12);

    private static final String NARROW = "iIjlt.,;:!'’|()[] fr";
    private static final String WIDE = "mwMWÉÈÀQOGD@%—";
    private static final double LINE = 1.2;

    private final double size;

    Lettering(double size) {
        this.size = size;
    }

    double lineHeight() {
        return size * LINE;
    }

    /** How far the letters of a line reach above its baseline, as near as the eye can tell. */
    double rise() {
        return size * 0.36;
    }

    double width(String text) {
        return text.chars().mapToDouble(Lettering::share).sum() * size;
    }

    /** Breaks at spaces so that no line is wider than asked, unless a single word is. */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double share(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.31;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.8;
        }
        return Character.isUpperCase(letter) ? 0.67 : 0.55;
    }
}
