package fr.maillage.mandate.citizen;

import fr.maillage.document.Inspection;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Mandates;
import fr.maillage.mandate.Salt;
import fr.maillage.people.Turnstile;
import fr.maillage.shared.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Whether a file is a citizen's original, to the bit, even when all the platform had of it is destroyed: it is known by the
 * proof that survives. The file is neither opened nor kept; one that was changed, a wrong salt and what was never signed
 * here are answered alike.
 */
@Component
public class RecogniseOriginal {

    private static final int MEGABYTE = 1024 * 1024;

    private final Mandates mandates;
    private final Turnstile turnstile;

    RecogniseOriginal(Mandates mandates, Turnstile turnstile) {
        this.mandates = mandates;
        this.turnstile = turnstile;
    }

    /** What whoever brought a file hears. */
    public sealed interface Answer {

        record Original(Mandate mandate) implements Answer {}

        record Unknown() implements Answer {}

        record TurnedAway(Refusal why) implements Answer {}
    }

    /**
     * Reads the file only when it may be one.
     *
     * @param salt as it stands on the original
     * @param size in bytes
     * @throws IOException when the sender broke off
     */
    public Answer recognise(String salt, InputStreamSource file, long size) throws IOException {
        Optional<Salt> typed = Salt.parse(salt);
        if (typed.isEmpty()) {
            return turnedAway(Refusal.at("salt", "mandate.original.salt.unreadable"));
        }
        if (size == 0) {
            return turnedAway(Refusal.at("file", "mandate.original.file.missing"));
        }
        if (size > Inspection.LARGEST) {
            return turnedAway(Refusal.at("file", "evidence.too-big", Inspection.LARGEST / MEGABYTE));
        }
        return turnstile.lets() ? answer(typed.get(), file) : turnedAway(Refusal.at("file", "evidence.too-often"));
    }

    private Answer answer(Salt salt, InputStreamSource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return mandates.findByProof(salt.proofOf(content))
                    .<Answer>map(Answer.Original::new)
                    .orElseGet(Answer.Unknown::new);
        }
    }

    private static Answer turnedAway(Refusal why) {
        return new Answer.TurnedAway(why);
    }
}
