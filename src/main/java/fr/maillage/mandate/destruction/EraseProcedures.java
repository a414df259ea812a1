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

    /** Run again, it finds nothing left to do. A mandate that is held keeps everything until it is released. */
    public void erase(String id) {
        Mandate mandate = files.toErase(id);
        if (mandate.hold().isPresent()) {
            return;
        }
        List<Procedure> over = procedures.findByMandateOrderByNumber(id).stream()
                .filter(procedure ->
                        procedure.state().isOver() && procedure.erasedAt().isEmpty())
                .toList();
        List<String> keys = over.stream().map(Procedure::id).toList();
        if (keys.isEmpty()) {
            return;
        }
        Map<String, Instant> destroyed = vault.destroyAll(keys);
        notes.deleteByProcedureIn(keys);
        for (Procedure procedure : over) {
            Instant at = destroyed.get(procedure.id());
            procedure.erased(at);
            record.record(mandate, procedure, at);
        }
    }
}
