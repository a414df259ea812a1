package fr.maillage.act.signature;

import fr.maillage.casework.Decision;
import fr.maillage.signing.Signed;

/** What a party answers to an act. */
public sealed interface ActAnswer extends Decision {

    /**
     * It has signed.
     *
     * @param base the document that was the last revision when it did
     * @param signed the revision with its signature
     */
    record Signature(String base, Signed signed) implements ActAnswer {}

    /** It refuses, and says why. */
    record Refusal(String reason) implements ActAnswer {}
}
