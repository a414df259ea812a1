package fr.maillage.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hexadecimal, by which files, texts and secrets are known here. */
public final class Sha256 {

    private Sha256() {}

    public static String of(byte[] content) {
        return of(content, content.length);
    }

    /** Of a text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Of a content as it was when it ended at this byte. */
    public static String of(byte[] content, int end) {
        MessageDigest digest = fresh();
        digest.update(content, 0, end);
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Of a content with something before it: a salt, or a mark of what it is. */
    public static String of(byte[] before, byte[] content) {
        MessageDigest digest = fresh();
        digest.update(before);
        return HexFormat.of().formatHex(digest.digest(content));
    }

    /** The same of a content that is not held in memory. */
    public static String of(byte[] before, InputStream content) throws IOException {
        MessageDigest digest = fresh();
        digest.update(before);
        try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            content.transferTo(sink);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
