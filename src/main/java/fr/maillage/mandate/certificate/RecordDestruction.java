package fr.maillage.mandate.certificate;

import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateCase;
import fr.maillage.mandate.MandateFact.MandateDestroyed;
import fr.maillage.mandate.MandateFact.ProcedureErased;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Keeps what survives of a destruction, in the transaction in which the rows go; once, however often it is told. */
@Component
public class RecordDestruction {

    private final Destructions destructions;
    private final Procedures procedures;
    private final Vault vault;
    private final MandateCase told;

    RecordDestruction(Destructions destructions, Procedures procedures, Vault vault, MandateCase told) {
        this.destructions = destructions;
        this.procedures = procedures;
        this.vault = vault;
        this.told = told;
    }

    /**
     * Of a démarche's data.
     *
     * @param at when its key was destroyed
     */
    public void record(Mandate mandate, Procedure procedure, Instant at) {
        if (!destructions.existsById(procedure.id())) {
            LocalDate gone = vault.lastCopyGone(at);
            destructions.save(new Destruction(procedure.id(), mandate.id(), procedure.number(), at, gone)
                    .leaving(Leaf.of(mandate, procedure, at, gone)));
            told.record(mandate, Journal.PLATFORM, new ProcedureErased(procedure.number()));
        }
    }

    /**
     * Of all the rest of a mandate.
     *
     * @param at when its key was destroyed
     */
    public void record(Mandate mandate, Instant at) {
        if (!destructions.existsById(mandate.id())) {
            LocalDate gone = vault.lastCopyGone(at);
            destructions.save(new Destruction(mandate.id(), mandate.id(), Destruction.THE_REST, at, gone)
                    .leaving(Leaf.of(mandate, procedures.findByMandateOrderByNumber(mandate.id()), at, gone)));
            told.record(mandate, Journal.PLATFORM, new MandateDestroyed());
        }
    }
}
