package fr.maillage.convention.page;

import fr.maillage.shared.Rewording;
import java.util.List;
import java.util.stream.Stream;

/** An article in which what is typed differs from what is saved. */
public record Change(String title, List<Rewording.Stretch> words) {

    /** Nothing where both are the same. */
    static Stream<Change> article(String title, String saved, String typed) {
        return saved.equals(typed) ? Stream.empty() : Stream.of(new Change(title, Rewording.between(saved, typed)));
    }
}
