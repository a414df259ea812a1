package fr.maillage.document;

import java.text.Normalizer;

/**
 * What is left of a file name that somebody sent: its last segment, without what could steer a terminal, a path or the
 * direction of reading.
 */
record DisplayName(String text) {

    private static final int LONGEST = 120;
    private static final String STEERING = "[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]";

    static DisplayName of(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll(STEERING, "")
                .replaceAll("\\s+", " ")
                .replaceFirst("^[. ]+", "")
                .strip();
        return new DisplayName(plain.isEmpty() ? "document" : shortened(plain));
    }

    /** The same with an ending that says what the content is, whatever the sender called it. */
    DisplayName as(Format format) {
        return format.ends(text) ? this : new DisplayName(text + format.ending());
    }

    /** Cuts in the middle: how a name ends says what it is. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST) {
            return name;
        }
        int head = name.offsetByCodePoints(0, LONGEST - 13);
        int tail = name.offsetByCodePoints(name.length(), -12);
        return name.substring(0, head) + "…" + name.substring(tail);
    }
}
