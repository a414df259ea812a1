package fr.maillage.mandate.destruction;

import fr.maillage.journal.Journal;
import fr.maillage.mandate.MandateFact.ProcedureErased;
import fr.maillage.mandate.Notes;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.vault.Vault;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Destroys the data of every démarche of a mandate that is over: its key, then its notes. */
@Component
public class EraseProcedures {

    private final Procedures procedures;
    private final Notes notes;
    private final Vault vault;
    private final Journal journal;
    private final Clock clock;

    EraseProcedures(Procedures procedures, Notes notes, Vault vault, Journal journal, Clock clock) {
        this.procedures = procedures;
        this.notes = notes;
        this.vault = vault;
        this.journal = journal;
        this.clock = clock;
    }

    /** Run again, it finds nothing left to do. */
    public void erase(String mandate) {
        List<Procedure> over = procedures.findByMandateOrderByNumber(mandate).stream()
                .filter(procedure ->
                        procedure.state().isOver() && procedure.erasedAt().isEmpty())
                .toList();
        List<String> keys = over.stream().map(Procedure::id).toList();
        if (keys.isEmpty()) {
            return;
        }
        vault.destroyAll(keys);
        notes.deleteByProcedureIn(keys);
        for (Procedure procedure : over) {
            procedure.erased(clock.instant());
            journal.record(mandate, Journal.PLATFORM, new ProcedureErased(procedure.number()));
        }
    }
}
