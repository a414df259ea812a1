package fr.maillage.act;

import fr.maillage.signing.Signed;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a signature has left in the act: to which revision it was added, and whether its time is proved. */
@Embeddable
public class Trace {

    private String base;
    private int turn;
    private Instant provableUntil;
    private boolean proofOfTime;

    protected Trace() {}

    /**
     * A signature that was added to a revision.
     *
     * @param base the document that was the last revision before
     * @param turn from 1, in the order in which the revision holds the signatures
     */
    public Trace(String base, int turn, Signed signed) {
        this.base = base;
        this.turn = turn;
        provableUntil = signed.provableUntil();
        proofOfTime = signed.proofOfTime();
    }

    void prove() {
        proofOfTime = true;
    }

    boolean isProved() {
        return proofOfTime;
    }

    /** Whether nobody can prove its time any more. */
    boolean isLapsed(Instant now) {
        return !proofOfTime && !now.isBefore(provableUntil);
    }

    String base() {
        return base;
    }

    int turn() {
        return turn;
    }
}
