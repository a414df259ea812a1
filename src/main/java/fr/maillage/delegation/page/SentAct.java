package fr.maillage.delegation.page;

import fr.maillage.delegation.GiveDelegation.Act;
import fr.maillage.document.Inspection;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The file as the page was sent it, kept while something else of the page is put right. */
class SentAct {

    private static final Act NONE = new Act("", new byte[0]);
    private static final int MOST_KEPT = 2 * 1024 * 1024;

    private Act act = NONE;

    /** A page that is sent again without a file keeps the one it had. */
    void read(Part file) {
        if (file == null || file.getSize() == 0) {
            return;
        }
        try (InputStream content = file.getInputStream()) {
            act = new Act(
                    Optional.ofNullable(file.getSubmittedFileName()).orElse(""),
                    content.readNBytes(Inspection.LARGEST + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A large file would weigh on everybody while one person thinks: it has to be chosen again. */
    void keepIfSmall() {
        if (act.bytes().length > MOST_KEPT) {
            act = NONE;
        }
    }

    String name() {
        return act.name();
    }

    Act act() {
        return act;
    }
}
