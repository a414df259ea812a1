package fr.maillage.document;

/**
 * One passage of a printed act, in its order: what it says, without how it looks.
 *
 * @param text on one line
 */
public record Passage(Kind kind, String text) {

    /** What a passage is to the act. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM
    }
}
