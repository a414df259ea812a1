package fr.maillage.labelling.audit;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact.VisitPlanned;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The ANCT's officer names who will visit the structure, and when. */
@Component
class PlanVisit implements Verb<VisitDecision> {

    private final Dossiers dossiers;
    private final Audits audits;
    private final AuditGrids grids;
    private final Accounts accounts;
    private final Clock clock;

    PlanVisit(Dossiers dossiers, Audits audits, AuditGrids grids, Accounts accounts, Clock clock) {
        this.dossiers = dossiers;
        this.audits = audits;
        this.grids = grids;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "labelling/plan-visit";
    }

    @Override
    public Class<VisitDecision> decision() {
        return VisitDecision.class;
    }

    @Override
    public Outcome apply(Task task, VisitDecision decision, Actor actor) {
        List<Refusal> remarks = remarks(decision);
        if (!remarks.isEmpty()) {
            return Outcome.refused(remarks);
        }
        int visit = audits.findByCandidacyIdOrderByVisit(task.caseId()).size() + 1;
        String grid = grids.inForce(decision.on()).code();
        audits.save(new Audit(task.caseId(), visit, decision.auditor(), decision.on(), grid));
        dossiers.advance(task.caseId(), CandidacyState.VISIT_PLANNED);
        return Outcome.done(
                new VisitPlanned(visit, decision.on(), decision.auditor()), Map.of("auditor", decision.auditor()));
    }

    private List<Refusal> remarks(VisitDecision decision) {
        List<Refusal> remarks = new ArrayList<>();
        if (accounts.holding(Role.AUDITOR).stream()
                .noneMatch(account -> account.id().equals(decision.auditor()))) {
            remarks.add(Refusal.at("auditor", "visit.auditor.required"));
        }
        if (decision.on() == null) {
            remarks.add(Refusal.at("on", "visit.on.required"));
        } else if (decision.on().isBefore(LocalDate.now(clock))) {
            remarks.add(Refusal.at("on", "visit.on.past"));
        }
        return remarks;
    }
}
