package fr.maillage.mandate.destruction;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.Notes;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.certificate.RecordDestruction;
import fr.maillage.vault.Vault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Destroys the data of every démarche of a mandate that is over: its key, then its notes. */
@Component
public class EraseProcedures {

    private final MandateFiles files;
    private final Procedures procedures;
    private final Notes notes;
    private final Vault vault;
    private final RecordDestruction record;

    EraseProcedures(MandateFiles files, Procedures procedures, Notes notes, Vault vault, RecordDestruction record) {
        this.files = files;
        this.procedures = procedures;
        this.notes = notes;
        this.vault = vault;
        this.record = record;
    }

    /**
     * Run again, it finds nothing left to do. A mandate that is held keeps everything until it is released, a démarche that
     * is kept its own data until it is let go.
     *
     * @return whether something is kept
     */
    public boolean erase(String id) {
        Mandate mandate = files.toErase(id);
        if (mandate.hold().isPresent()) {
            return true;
        }
        List<Procedure> all = procedures.findByMandateOrderByNumber(id);
        List<Procedure> over = all.stream()
                .filter(procedure -> procedure.state().isOver() && !procedure.isKept())
                .filter(procedure -> procedure.erasedAt().isEmpty())
                .toList();
        if (!over.isEmpty()) {
            erase(mandate, over);
        }
        return all.stream().anyMatch(Procedure::isKept);
    }

    private void erase(Mandate mandate, List<Procedure> over) {
        List<String> keys = over.stream().map(Procedure::id).toList();
        Map<String, Instant> destroyed = vault.destroyAll(keys);
        notes.deleteOf(keys);
        for (Procedure procedure : over) {
            Instant at = destroyed.get(procedure.id());
            procedure.erased(at);
            record.record(mandate, procedure, at);
        }
    }
}
