package fr.maillage.signing;

/** What was given is no PDF that can be read without guessing, or is encrypted. */
public class UnreadablePdf extends RuntimeException {

    public UnreadablePdf(Throwable cause) {
        super("not a readable PDF", cause);
    }
}
