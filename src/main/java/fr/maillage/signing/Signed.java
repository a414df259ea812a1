package fr.maillage.signing;

import java.time.Instant;

/** A signed revision. */
public final class Signed {

    private final byte[] pdf;
    private final boolean proofOfTime;
    private final Instant provableUntil;

    public Signed(byte[] pdf, boolean proofOfTime, Instant provableUntil) {
        this.pdf = pdf;
        this.proofOfTime = proofOfTime;
        this.provableUntil = provableUntil;
    }

    /** The whole file. */
    public byte[] pdf() {
        return pdf;
    }

    /** False: level B only, to be followed by {@link ActSignatures#addProofOfTime} before {@link #provableUntil}. */
    public boolean proofOfTime() {
        return proofOfTime;
    }

    /** When the signatory's certificate ends: a proof of a later time proves nothing of this signature. */
    public Instant provableUntil() {
        return provableUntil;
    }
}
