package fr.maillage.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What people may send, known by how the content begins and never by what it is called. */
public enum Format {
    PDF("application/pdf", "%PDF-", ".pdf", ".pdf"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n", ".png", ".png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", ".jpg", ".jpeg");

    private final String mediaType;
    private final String beginning;
    private final String ending;
    private final String otherEnding;

    /**
     * @param beginning the first bytes, one character each
     */
    Format(String mediaType, String beginning, String ending, String otherEnding) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    public static Optional<Format> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return Stream.of(values())
                .filter(format -> head.startsWith(format.beginning))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    boolean ends(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ending) || lower.endsWith(otherEnding);
    }
}
