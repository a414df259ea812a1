package fr.maillage.mandate;

import fr.maillage.shared.Ids;
import fr.maillage.shared.UnknownObject;
import fr.maillage.vault.KeyDestroyed;
import fr.maillage.vault.Vault;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Closes and opens what mandates say, each with its own key. Its calls belong outside of transactions. */
@Component
public class Safe {

    private static final String PARTICULARS = "mandate.particulars";

    private static final String ORIGINAL = "mandate.original.";
    private static final String LETTER = "mandate.letter";
    private static final String NOTE = "mandate.note.";

    private final Vault vault;

    Safe(Vault vault) {
        this.vault = vault;
    }

    public byte[] close(Mandate mandate, Particulars particulars) {
        return closed(mandate.id(), PARTICULARS, particulars.bytes());
    }

    /** What it says; nothing before anything was typed. */
    public Particulars open(Mandate mandate) {
        return mandate.particulars()
                .map(closed -> open(mandate.id(), PARTICULARS, closed))
                .map(Particulars::read)
                .orElse(Particulars.NONE);
    }

    public Original close(Mandate mandate, Original.Copy copy, byte[] pdf) {
        return new Original(mandate.id(), copy, closed(mandate.id(), ORIGINAL + copy, pdf));
    }

    /** The file of an original. */
    public byte[] open(Original original) {
        return open(original.mandate(), ORIGINAL + original.copy(), original.content());
    }

    /** What is to be mailed to the citizen of a mandate, as long as it waits. */
    public byte[] closeLetter(String mandate, String letter) {
        return closed(mandate, LETTER, letter.getBytes(StandardCharsets.UTF_8));
    }

    public String openLetter(String mandate, byte[] closed) {
        return new String(open(mandate, LETTER, closed), StandardCharsets.UTF_8);
    }

    public Note close(Procedure procedure, String text) {
        String id = Ids.fresh();
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        return new Note(id, procedure.id(), closed(procedure.id(), NOTE + id, plain));
    }

    /** What was noted. */
    public String open(Note note) {
        return new String(open(note.procedure(), NOTE + note.id(), note.content()), StandardCharsets.UTF_8);
    }

    private byte[] closed(String key, String purpose, byte[] plain) {
        try {
            return vault.close(key, purpose, plain);
        } catch (KeyDestroyed why) {
            throw gone(why);
        }
    }

    private byte[] open(String key, String purpose, byte[] closed) {
        try {
            return vault.open(key, purpose, closed);
        } catch (KeyDestroyed why) {
            throw gone(why);
        }
    }

    /** What was destroyed answers as what never was. */
    private static UnknownObject gone(KeyDestroyed why) {
        UnknownObject unknown = new UnknownObject("what a mandate said");
        unknown.initCause(why);
        return unknown;
    }
}
