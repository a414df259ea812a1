package fr.maillage.mandate.action;

import fr.maillage.mandate.Mandate;
import fr.maillage.mandate.MandateFiles;
import fr.maillage.mandate.Procedure;
import fr.maillage.mandate.Procedures;
import fr.maillage.mandate.action.WithinMandate.Wish;
import fr.maillage.people.Actor;
import fr.maillage.shared.UnknownObject;
import fr.maillage.shared.calendar.Today;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The démarches of mandates, for the team of their structure. */
@Component
@Transactional(readOnly = true)
public class ProcedureFiles {

    private final MandateFiles mandates;
    private final Procedures procedures;
    private final Today today;

    ProcedureFiles(MandateFiles mandates, Procedures procedures, Today today) {
        this.mandates = mandates;
        this.procedures = procedures;
        this.today = today;
    }

    /** One démarche and its mandate. */
    record Line(Mandate mandate, Procedure procedure) {}

    /** The démarches of a mandate, in its order. */
    public List<Procedure> of(String mandate) {
        return procedures.findByMandateOrderByNumber(mandate);
    }

    /** For acting on it, within the transaction that does. */
    Line toActOn(String id, int line, Actor actor) {
        mandates.readable(id, actor);
        mandates.toActOn(id);
        return of(id, line, actor);
    }

    Line of(String id, int line, Actor actor) {
        Mandate mandate = mandates.readable(id, actor);
        return of(id).stream()
                .filter(procedure -> procedure.number() == line)
                .findFirst()
                .map(procedure -> new Line(mandate, procedure))
                .orElseThrow(() -> new UnknownObject("démarche"));
    }

    ActingRules.Action action(Line line, Wish wish) {
        return new ActingRules.Action(
                line.mandate(),
                line.procedure(),
                wish.needs(),
                wish.actor(),
                today.in(line.mandate().departement()));
    }
}
