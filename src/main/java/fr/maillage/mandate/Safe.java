package fr.maillage.mandate;

import fr.maillage.shared.Ids;
import fr.maillage.vault.Vault;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Closes and opens what mandates say, each with its own key. Its calls belong outside of transactions. */
@Component
public class Safe {

    private static final String PARTICULARS = "mandate.particulars";

    private static final String ORIGINAL = "mandate.original.";
    private static final String NOTE = "mandate.note.";

    private final Vault vault;

    Safe(Vault vault) {
        this.vault = vault;
    }

    public byte[] close(Mandate mandate, Particulars particulars) {
        return vault.close(mandate.id(), PARTICULARS, particulars.bytes());
    }

    /** What it says; nothing before anything was typed. */
    public Particulars open(Mandate mandate) {
        return mandate.particulars()
                .map(closed -> vault.open(mandate.id(), PARTICULARS, closed))
                .map(Particulars::read)
                .orElse(Particulars.NONE);
    }

    public Original close(Mandate mandate, Original.Copy copy, byte[] pdf) {
        return new Original(mandate.id(), copy, vault.close(mandate.id(), ORIGINAL + copy, pdf));
    }

    /** The file of an original. */
    public byte[] open(Original original) {
        return vault.open(original.mandate(), ORIGINAL + original.copy(), original.content());
    }

    public Note close(Procedure procedure, String text) {
        String id = Ids.fresh();
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Note(id, procedure.id(), vault.close(procedure.id(), NOTE + id, plain));
    }

    /** What was noted. */
    public String open(Note note) {
        return new String(vault.open(note.procedure(), NOTE + note.id(), note.content()), StandardCharsets.UTF_8);
    }
}
