package fr.maillage.mandate.request;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.Notes;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.Safe;
import java.util.List;
import org.springframework.stereotype.Component;

/** The démarches of a mandate and what was noted of those that still have their data. */
@Component
class HeldNotes {

    private final Procedures procedures;
    private final Notes notes;
    private final Safe safe;

    HeldNotes(Procedures procedures, Notes notes, Safe safe) {
        this.procedures = procedures;
        this.notes = notes;
        this.safe = safe;
    }

    List<Procedure> procedures(Mandate mandate) {
        return procedures.findByMandateOrderByNumber(mandate.id());
    }

    /** The oldest first; none once they are destroyed. */
    List<String> of(Procedure procedure) {
        return procedure.erasedAt().isEmpty()
                ? notes.findByProcedureOrderByNotedAt(procedure.id()).stream()
                        .map(safe::open)
                        .toList()
                : List.of();
    }
}
