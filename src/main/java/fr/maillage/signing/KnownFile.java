package fr.maillage.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        return new KnownFile(end, digest(pdf, end));
    }

    /** Whether the file is cut off before it holds everything that was handed out. */
    public boolean isLongerThan(byte[] pdf) {
        return pdf.length < size;
    }

    public boolean isBeginningOf(byte[] pdf) {
        return !isLongerThan(pdf) && digest(pdf, size).equals(sha256);
    }

    private static String digest(byte[] pdf, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pdf, 0, length);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
