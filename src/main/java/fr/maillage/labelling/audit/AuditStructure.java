package fr.maillage.labelling.audit;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact.StructureAudited;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The auditor closes the sheet: every line has a verdict, and each verdict stands on something. */
@Component
public class AuditStructure implements Verb<AuditStructure.Close> {

    /** The sheet is complete as it stands. */
    public record Close() implements Decision {}

    private final Visits visits;
    private final Dossiers dossiers;
    private final Today today;
    private final Clock clock;

    AuditStructure(Visits visits, Dossiers dossiers, Today today, Clock clock) {
        this.visits = visits;
        this.dossiers = dossiers;
        this.today = today;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "labelling/audit-structure";
    }

    @Override
    public Class<Close> decision() {
        return Close.class;
    }

    @Override
    public Outcome apply(Task task, Close decision, Actor actor) {
        Audit audit = visits.latest(task.caseId());
        String departement = dossiers.known(task.caseId()).departement();
        if (audit.visitOn().isAfter(today.in(departement))) {
            return Outcome.refused(Refusal.of("audit.too-early"));
        }
        Sheet sheet = visits.sheet(audit);
        List<Refusal> remarks = sheet.remarks();
        if (!remarks.isEmpty()) {
            return Outcome.refused(remarks);
        }
        audit.close(clock.instant());
        dossiers.advance(task.caseId(), CandidacyState.AUDITED);
        return Outcome.done(
                new StructureAudited(
                        audit.visit(),
                        audit.grid(),
                        sheet.count(Verdict.MET),
                        sheet.count(Verdict.NOT_MET),
                        sheet.count(Verdict.NOT_APPLICABLE)),
                Map.of());
    }
}
