package fr.maillage.signing;

/**
 * Judges signed PDFs (EN 319 102-1, under a policy stricter than usual): every signature and every timestamp on its
 * own, every revision for what it changed, and the file for where it ends. Nothing is fetched and nothing is drawn.
 */
public interface Verification {

    /**
     * Judges a file by itself.
     *
     * @throws UnreadablePdf when it is no PDF that can be read, or is encrypted
     */
    Verdict verify(byte[] pdf);

    /**
     * Judges a file that claims to be one we handed out, or a later revision of it: it must begin with those very bytes.
     */
    Verdict verify(byte[] pdf, KnownFile handedOut);
}
