package fr.maillage.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A file that is two kinds at once: read as the one by us, and as the other by somebody else. */
final class Polyglot {

    private static final int ZIP_END = 0x06054b50;
    private static final int ZIP_END_LENGTH = 22;
    private static final int LONGEST_ZIP_COMMENT = 65_535;
    private static final int WHERE_READERS_SEEK_A_PDF = 1_024;

    private Polyglot() {}

    static boolean is(Format format, byte[] bytes) {
        return endsAsZip(bytes) || (format != Format.PDF && holdsPdf(bytes));
    }

    /** A zip is read from its end: there, a mark stands as many bytes before the end as its comment is long. */
    private static boolean endsAsZip(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int last = bytes.length - ZIP_END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_ZIP_COMMENT; at--) {
            if (buffer.getInt(at) == ZIP_END) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsPdf(byte[] bytes) {
        int length = Math.min(bytes.length, WHERE_READERS_SEEK_A_PDF);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }
}
