package fr.maillage.labelling.audit;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact.CorrectionsPlanned;
import fr.maillage.labelling.audit.AuditGrid.Line;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The sponsor says what will be done about each line that was not met, and by when; a second visit will see it. */
@Component
public class PlanCorrections implements Verb<PlanCorrections.Plan> {

    /** The plan as typed: per line {@code <code>.action} and {@code <code>.until}, a day as 2026-11-21. */
    public record Plan(Answers typed) implements Decision {}

    private final Visits visits;
    private final Dossiers dossiers;
    private final Today today;

    PlanCorrections(Visits visits, Dossiers dossiers, Today today) {
        this.visits = visits;
        this.dossiers = dossiers;
        this.today = today;
    }

    @Override
    public String form() {
        return "labelling/plan-corrections";
    }

    @Override
    public Class<Plan> decision() {
        return Plan.class;
    }

    @Override
    public Outcome apply(Task task, Plan plan, Actor actor) {
        Audit audit = visits.latest(task.caseId());
        List<Line> failures = visits.sheet(audit).failures();
        LocalDate from = today.in(dossiers.known(task.caseId()).departement());
        List<Refusal> remarks = new ArrayList<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Line line : failures) {
            if (!plan.typed().has(line.code() + ".action")) {
                remarks.add(Refusal.at(line.code() + ".action", "corrections.action.required", line.number()));
            }
            day(plan, line, from)
                    .ifPresentOrElse(
                            days::add,
                            () -> remarks.add(
                                    Refusal.at(line.code() + ".until", "corrections.until.required", line.number())));
        }
        if (!remarks.isEmpty()) {
            return Outcome.refused(remarks);
        }
        audit.plan(plan.typed(), days.last());
        dossiers.advance(task.caseId(), CandidacyState.REFERRED);
        return Outcome.done(new CorrectionsPlanned(failures.size(), days.last()), Map.of());
    }

    private Optional<LocalDate> day(Plan plan, Line line, LocalDate from) {
        try {
            return Optional.of(LocalDate.parse(plan.typed().get(line.code() + ".until")))
                    .filter(day -> !day.isBefore(from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
