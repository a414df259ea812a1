package fr.maillage.mandate.destruction;

import fr.maillage.casework.Outcome;
import fr.maillage.journal.Journal;
import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFact.ProcedureKeepingOver;
import fr.maillage.mandate.MandateFact.ProcedureSettled;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Today;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a withdrawn démarche kept is destroyed: somebody says that its partner has done with it, or its last day is over. */
@Component
@Transactional
public class LetProcedureGo {

    private final MandateFiles files;
    private final Procedures procedures;
    private final EndLine line;
    private final Today today;

    LetProcedureGo(MandateFiles files, Procedures procedures, EndLine line, Today today) {
        this.files = files;
        this.procedures = procedures;
        this.line = line;
        this.today = today;
    }

    /** An agent named, or who runs the structure, has ended it at its partner's. */
    public Outcome settle(String id, int number, Actor actor) {
        files.withdrawable(id, actor);
        Mandate mandate = files.toActOn(id);
        Procedure procedure = procedures.findByMandateOrderByNumber(id).stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> new UnknownObject("démarche"));
        if (!procedure.isKept()) {
            return Outcome.refused(Refusal.of("mandate.kept.none"));
        }
        ProcedureSettled fact = new ProcedureSettled(number);
        line.letGo(mandate, procedure, actor.account(), fact);
        return Outcome.done(fact, Map.of());
    }

    /** Its last day is over, in the structure's département; before, or when somebody was faster, nothing happens. */
    public void runOut(String id) {
        Procedure procedure = procedures.findById(id).orElseThrow();
        Mandate mandate = files.toActOn(procedure.mandate());
        boolean over = procedure
                .keptUntil()
                .filter(last -> today.in(mandate.departement()).isAfter(last))
                .isPresent();
        if (over) {
            line.letGo(mandate, procedure, Journal.PLATFORM, new ProcedureKeepingOver(procedure.number()));
        }
    }
}
