package fr.maillage.demonstration;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.audit.FillGrid;
import fr.maillage.labelling.audit.Visits;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.ProveCapacity;
import fr.maillage.people.Actor;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does tasks the way people do: finds the one that waits in a case, and completes it. */
@Component
@Profile("demo")
class Stagehand {

    private static final Map<String, String> DELIBERATION = Map.ofEntries(
            Map.entry("capacity.kind", "DELIBERATION"),
            Map.entry("capacity.number", "2026-041"),
            Map.entry("capacity.on", "12/06/2026"),
            Map.entry("capacity.present", "13"),
            Map.entry("capacity.proxies", "2"),
            Map.entry("capacity.represented", "15"),
            Map.entry("capacity.cast", "15"),
            Map.entry("capacity.for", "15"),
            Map.entry("capacity.against", "0"),
            Map.entry("capacity.receipt", "082-demonstration-20260612-041-DE-1-1"),
            Map.entry("capacity.receivedOn", "16/06/2026"));

    private final Tasks tasks;
    private final Visits visits;
    private final FillGrid filling;
    private final ProveCapacity proving;

    Stagehand(Tasks tasks, Visits visits, FillGrid filling, ProveCapacity proving) {
        this.tasks = tasks;
        this.visits = visits;
        this.filling = filling;
        this.proving = proving;
    }

    void complete(String caseId, String form, Decision decision, Actor actor) {
        Outcome outcome = tasks.complete(task(caseId, form, actor), decision, actor);
        if (outcome instanceof Outcome.Refused refused) {
            throw new IllegalStateException(form + " was refused: " + refused.reasons());
        }
    }

    String task(String caseId, String form, Actor actor) {
        for (int page = 0; ; page++) {
            var waiting = tasks.waitingFor(actor, "labelling/" + form, Tasks.Order.OLDEST, page);
            var found = waiting.rows().stream()
                    .filter(row -> row.caseId().equals(caseId))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().task();
            }
            if (!waiting.hasNext()) {
                throw new IllegalStateException("no task " + form + " waits in this case");
            }
        }
    }

    /** The assembly has voted, and the prefecture has received it. */
    void prove(String caseId, Actor sponsor) {
        proving.prove(caseId, Answers.NONE, DELIBERATION, sponsor);
    }

    /** Fills the grid; the named line is found wanting, or none when it is empty. */
    void fillGrid(String caseId, Actor auditor, String wanting) {
        var audit = visits.latest(caseId);
        Map<String, String> sheet = new HashMap<>();
        for (Line line : visits.sheet(audit).lines()) {
            boolean met = !line.code().equals(wanting);
            sheet.put(line.code() + ".verdict", met ? "MET" : "NOT_MET");
            sheet.put(line.code() + ".proof", met ? "SEEN" : "");
            sheet.put(line.code() + ".remark", met ? "" : "À reprendre avant la seconde visite.");
        }
        filling.write(task(caseId, "audit-structure", auditor), audit.version(), sheet, auditor);
    }
}
