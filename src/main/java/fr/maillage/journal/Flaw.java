package fr.maillage.journal;

/** How a chain can be broken. */
public enum Flaw {
    /** the line no longer says what was hashed */
    EDITED,
    /** a number is missing: the line was deleted or moved away */
    MISSING,
    /** the line does not hold the hash of the one before: inserted, or in the wrong place */
    UNLINKED,
    /** the chain ends before the line that its head or a checkpoint remembers */
    CUT,
    /** the line is whole, but its head, a checkpoint or a day's proof remembers another one in its place */
    REPLACED,
    /** the timestamp of the day proves something else, or another time, or nobody we believe gave it */
    UNPROVED
}
