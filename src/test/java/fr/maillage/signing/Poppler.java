package fr.maillage.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What another reader says of the integrity of signatures: poppler's pdfsig, which knows none of our authorities. */
public final class Poppler {

    private Poppler() {}

    public static void assertIntact(byte[] pdf, int signatures) {
        String said = ask(pdf);
        assertThat(said.lines().filter(line -> line.contains("Signature is Valid.")))
                .as(said)
                .hasSize(signatures);
        assertThat(said).doesNotContain("Invalid");
    }

    private static String ask(byte[] pdf) {
        try {
            Path file = Files.createTempFile("signed", ".pdf");
            try {
                Files.write(file, pdf);
                Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
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
