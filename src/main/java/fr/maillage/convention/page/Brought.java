package fr.maillage.convention.page;

import fr.maillage.document.Inspection;
import fr.maillage.shared.Refusal;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The file that a page brings under {@code file}, before anybody looks into it. */
final class Brought {

    private Brought() {}

    /** None, or too large a one. */
    static Optional<Refusal> refusal(Part file) {
        if (file == null || file.getSize() == 0) {
            return Optional.of(Refusal.at("file", "annex.file.choose"));
        }
        return file.getSize() > Inspection.LARGEST
                ? Optional.of(Refusal.at("file", "document.too-big", Inspection.LARGEST / (1024 * 1024)))
                : Optional.empty();
    }

    static byte[] bytes(Part file) {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
