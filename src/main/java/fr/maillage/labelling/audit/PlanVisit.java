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
import fr.maillage.shared.calendar.Today;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The ANCT's officer names who will visit the structure, and when. */
@Component
class PlanVisit implements Verb<VisitDecision> {

    /** Beyond that the year is mistyped, and nobody could audit before it comes. */
    private static final Period FARTHEST = Period.ofMonths(6);

    private final Dossiers dossiers;
    private final Visits visits;
    private final Accounts accounts;
    private final Today today;

    PlanVisit(Dossiers dossiers, Visits visits, Accounts accounts, Today today) {
        this.dossiers = dossiers;
        this.visits = visits;
        this.accounts = accounts;
        this.today = today;
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
        List<Refusal> remarks = remarks(task.caseId(), decision);
        if (!remarks.isEmpty()) {
            return Outcome.refused(remarks);
        }
        int visit = visits.plan(task.caseId(), decision).visit();
        dossiers.advance(task.caseId(), CandidacyState.VISIT_PLANNED);
        return Outcome.done(
                new VisitPlanned(visit, decision.on(), decision.auditor()),
                Map.of("auditor", decision.auditor(), "visitOn", Date.from(beginning(task.caseId(), decision))));
    }

    /** The auditor's time is counted from the day of the visit. */
    private Instant beginning(String candidacy, VisitDecision decision) {
        return today.beginningOf(decision.on(), dossiers.known(candidacy).departement());
    }

    private List<Refusal> remarks(String candidacy, VisitDecision decision) {
        List<Refusal> remarks = new ArrayList<>();
        if (accounts.holding(Role.AUDITOR).stream()
                .noneMatch(account -> account.id().equals(decision.auditor()))) {
            remarks.add(Refusal.at("auditor", "visit.auditor.required"));
        }
        objection(candidacy, decision.on()).ifPresent(remarks::add);
        return remarks;
    }

    /** A second visit sees what was promised, so it waits for the last day of the plan. */
    private Optional<Refusal> objection(String candidacy, LocalDate on) {
        if (on == null) {
            return Optional.of(Refusal.at("on", "visit.on.required"));
        }
        LocalDate now = today.in(dossiers.known(candidacy).departement());
        if (on.isBefore(now)) {
            return Optional.of(Refusal.at("on", "visit.on.past"));
        }
        Optional<LocalDate> corrected = visits.correctedBy(candidacy);
        if (corrected.filter(on::isBefore).isPresent()) {
            return Optional.of(Refusal.at("on", "visit.on.before-plan", corrected.get()));
        }
        LocalDate last = corrected.filter(now::isBefore).orElse(now).plus(FARTHEST);
        return on.isAfter(last) ? Optional.of(Refusal.at("on", "visit.on.too-far", last)) : Optional.empty();
    }
}
