package fr.maillage.signing;

import java.util.Optional;

/** What is to be read beside a sealed act, as whoever publishes acts tells those who judge files. */
public interface RelatedActs {

    /** Nothing of an act that is not published. */
    Optional<Related> of(String identity);

    /**
     * A published convention to which the act belongs.
     *
     * @param convention its number, under which it has a public page
     * @param amending whether the act amends it; else it is the convention itself
     * @param amendments how many sealed acts amend it
     */
    record Related(String convention, boolean amending, int amendments) {}
}
