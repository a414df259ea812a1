package fr.maillage.signing;

import fr.maillage.shared.Sha256;

/**
 * A file as it was handed out: a frozen revision, whose digest is an act's identity, or a sealed act.
 *
 * @param size in bytes
 * @param sha256 in hex
 */
public record KnownFile(int size, String sha256) {

    public static KnownFile of(byte[] pdf) {
        return of(pdf, pdf.length);
    }

    /** The file as it was when it ended at this byte. */
    public static KnownFile of(byte[] pdf, int end) {
        return new KnownFile(end, Sha256.of(pdf, end));
    }

    /** Whether the file is cut off before it holds everything that was handed out. */
    public boolean isLongerThan(byte[] pdf) {
        return pdf.length < size;
    }

    public boolean isBeginningOf(byte[] pdf) {
        return !isLongerThan(pdf) && Sha256.of(pdf, size).equals(sha256);
    }
}
