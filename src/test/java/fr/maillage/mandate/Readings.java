package fr.maillage.mandate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Every way in which bytes can be read: as they stand, inflated wherever something compressed may begin, decoded where
 * base64 stands, and the words of a PDF. What comes out is read in the same way.
 */
final class Readings {

    private static final int DEEPEST = 3;
    private static final int LARGEST = 40_000_000;
    private static final int SMALLEST = 16;
    private static final int GZIP_HEAD = 10;
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}+={0,2}");
    private static final Pattern PDF = Pattern.compile("%PDF-1\\.\\d[\\s\\S]*%%EOF");

    private Readings() {}

    static void of(byte[] content, Consumer<byte[]> reader) {
        read(content, reader, 0);
    }

    private static void read(byte[] content, Consumer<byte[]> reader, int depth) {
        reader.accept(content);
        if (depth < DEEPEST) {
            Consumer<byte[]> deeper = inner -> read(inner, reader, depth + 1);
            inflate(content, deeper);
            String letters = new String(content, ISO_8859_1);
            decode(letters, deeper);
            words(letters, reader);
        }
    }

    private static void inflate(byte[] content, Consumer<byte[]> reader) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        for (int at = 0; at + SMALLEST < content.length; at++) {
            int head = Short.toUnsignedInt(bytes.getShort(at));
            if (content[at] == 0x78 && head % 31 == 0) {
                inflate(content, at, new Inflater(), reader);
            } else if (head == 0x1f8b && content[at + 2] == Byte.SIZE) {
                inflate(content, at + GZIP_HEAD, new Inflater(true), reader);
            }
        }
    }

    /** As far as it can be inflated: a piece of something compressed is readable, too. */
    private static void inflate(byte[] content, int from, Inflater inflater, Consumer<byte[]> reader) {
        ByteArrayOutputStream inflated = new ByteArrayOutputStream();
        byte[] piece = new byte[8_192];
        try {
            inflater.setInput(content, from, content.length - from);
            int read = inflater.inflate(piece);
            while (read > 0 && inflated.size() < LARGEST) {
                inflated.write(piece, 0, read);
                read = inflater.inflate(piece);
            }
        } catch (DataFormatException broken) {
            // what came out before is read
        } finally {
            inflater.end();
        }
        if (inflated.size() >= SMALLEST) {
            reader.accept(inflated.toByteArray());
        }
    }

    private static void decode(String letters, Consumer<byte[]> reader) {
        Matcher runs = BASE64.matcher(letters);
        while (runs.find()) {
            String run = runs.group().replace("=", "");
            reader.accept(Base64.getDecoder().decode(run.substring(0, run.length() - run.length() % 4)));
        }
    }

    private static void words(String letters, Consumer<byte[]> reader) {
        Matcher pdf = PDF.matcher(letters);
        if (pdf.find()) {
            String text = text(pdf.group().getBytes(ISO_8859_1));
            reader.accept(text.getBytes(UTF_8));
            reader.accept(text.replaceAll("\\s", "").getBytes(UTF_8));
        }
    }

    /** What stands on a PDF's pages; nothing when it cannot be opened. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
