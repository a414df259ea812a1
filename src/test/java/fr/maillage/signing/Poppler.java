package fr.maillage.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What another reader says of our files: poppler, which knows none of our authorities. */
public final class Poppler {

    private static final String FILE = "{file}";

    private Poppler() {}

    public static void assertIntact(byte[] pdf, int signatures) {
        String said = ask(pdf);
        assertThat(said.lines().filter(line -> line.contains("Signature is Valid.")))
                .as(said)
                .hasSize(signatures);
        assertThat(said).doesNotContain("Invalid");
    }

    /** What it reads on the pages, in the order of their contents, without what stands in the lower margin of 25 mm. */
    public static String textOf(byte[] pdf) {
        return said(pdf, "pdftotext", "-raw", "-r", "72", "-x", "0", "-y", "0", "-W", "595", "-H", "771", FILE, "-");
    }

    private static String ask(byte[] pdf) {
        return said(pdf, "pdfsig", "-nocert", FILE);
    }

    private static String said(byte[] pdf, String... words) {
        try {
            Path file = Files.createTempFile("signed", ".pdf");
            try {
                Files.write(file, pdf);
                List<String> command = Stream.of(words)
                        .map(word -> word.equals(FILE) ? file.toString() : word)
                        .toList();
                Process process = new ProcessBuilder(command)
                        .redirectError(
                                ProcessBuilder.Redirect
                                        .DISCARD) // what it says of timestamps falls into the middle of lines
                        .start();
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                process.waitFor();
                return said;
            } finally {
                Files.delete(file);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
