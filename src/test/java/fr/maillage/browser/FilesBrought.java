package fr.maillage.browser;

import fr.maillage.document.pdf.HostilePdf;
import fr.maillage.document.pdf.TestAct;
import fr.maillage.signing.ActSignatures;
import fr.maillage.signing.Acts;
import fr.maillage.signing.Authority;
import fr.maillage.signing.verification.Edit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The public page of verification in each of its states, by the file that a stranger brings. */
record FilesBrought(Path folder, Acts acts) {

    private static final String VIEW = "evidence/verify";

    static FilesBrought on(Stage stage) {
        try {
            return new FilesBrought(
                    Files.createTempDirectory("brought"),
                    new Acts(stage.bean(ActSignatures.class), stage.bean(Authority.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Visit> visits() {
        byte[] act = acts.preserved(2, 0);
        return Stream.of(
                bringing("valid.pdf", act),
                bringing("invalid.pdf", Edit.CONTENT.on(act, 1)),
                bringing("unsigned.pdf", TestAct.of(1, 0)),
                bringing("refused.pdf", HostilePdf.openingWithJavaScript()),
                bringing("encrypted.pdf", HostilePdf.encrypted()),
                bringing("letter.txt", "Bonjour".getBytes(StandardCharsets.UTF_8)));
    }

    private Visit bringing(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.toFile().deleteOnExit();
        return Visit.of(VIEW, Visit.STRANGER).bringing(file).pressing("#check");
    }
}
