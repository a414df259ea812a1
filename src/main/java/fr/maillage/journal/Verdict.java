package fr.maillage.journal;

/** What a verifier says of a chain. */
public sealed interface Verdict {

    /** Every line is there, in order, and says what was hashed. */
    record Intact(long lines) implements Verdict {}

    /**
     * The first broken link.
     *
     * @param chain the case's id, or {@link ChainVerifier#CHECKPOINTS}
     * @param sequence the number of the first line that is wrong or missing
     */
    record Broken(String chain, long sequence, Flaw flaw) implements Verdict {}
}
