package fr.maillage.mandate.certificate;

import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact;
import fr.maillage.mandate.MandateFact.MandateDestroyed;
import fr.maillage.mandate.MandateFact.ProcedureErased;
import fr.maillage.mandate.Procedure;
import fr.maillage.vault.Vault;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what survives of a destruction, in the transaction in which the rows go; once, however often it is told. */
@Component
public class RecordDestruction {

    private final Destructions destructions;
    private final Vault vault;
    private final MandateCase told;

    RecordDestruction(Destructions destructions, Vault vault, MandateCase told) {
        this.destructions = destructions;
        this.vault = vault;
        this.told = told;
    }

    /**
     * Of a démarche's data.
     *
     * @param at when its key was destroyed
     */
    public void record(Mandate mandate, Procedure procedure, Instant at) {
        DeadKey key = dead(procedure.id(), at);
        String leaf = Leaf.of(mandate, procedure, key);
        keep(
                mandate,
                new Destruction(key, mandate.id(), procedure.number(), leaf),
                new ProcedureErased(procedure.number()));
    }

    /**
     * Of all the rest of a mandate.
     *
     * @param lines its démarches
     * @param at when its key was destroyed
     */
    public void record(Mandate mandate, List<Procedure> lines, Instant at) {
        DeadKey key = dead(mandate.id(), at);
        String leaf = Leaf.of(mandate, lines, key);
        keep(mandate, new Destruction(key, mandate.id(), Destruction.THE_REST, leaf), new MandateDestroyed());
    }

    private DeadKey dead(String id, Instant at) {
        return new DeadKey(id, at, vault.lastCopyGone(at));
    }

    private void keep(Mandate mandate, Destruction destruction, MandateFact fact) {
        if (!destructions.existsById(destruction.id())) {
            destructions.save(destruction);
            told.record(mandate, Journal.PLATFORM, fact);
        }
    }
}
