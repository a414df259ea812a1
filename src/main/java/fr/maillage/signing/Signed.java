package fr.maillage.signing;

/** A signed revision. */
public final class Signed {

    private final byte[] pdf;
    private final boolean proofOfTime;

    public Signed(byte[] pdf, boolean proofOfTime) {
        this.pdf = pdf;
        this.proofOfTime = proofOfTime;
    }

    /** The whole file. */
    public byte[] pdf() {
        return pdf;
    }

    /** False: level B only, to be followed by {@link ActSignatures#addProofOfTime} before the certificate ends. */
    public boolean proofOfTime() {
        return proofOfTime;
    }
}
