package fr.maillage.labelling.audit;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact;
import fr.maillage.labelling.Prose;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The ANCT gives its prior agreement, asks for a corrective plan, or refuses. There is no agreement while a line that
 * is asked of everybody is not met, whatever the balance of the territory.
 */
@Component
public class ConcludeAudit implements Verb<ConcludeAudit.Conclusion> {

    /** What the ANCT may conclude. */
    public enum Answer {
        AGREE,
        CORRECT,
        REFUSE
    }

    /**
     * The officer's conclusion.
     *
     * @param answer null when nothing was chosen
     */
    public record Conclusion(Answer answer, String text) implements Decision {}

    private final Visits visits;
    private final Dossiers dossiers;
    private final Clock clock;

    ConcludeAudit(Visits visits, Dossiers dossiers, Clock clock) {
        this.visits = visits;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "labelling/conclude-audit";
    }

    @Override
    public Class<Conclusion> decision() {
        return Conclusion.class;
    }

    @Override
    public Outcome apply(Task task, Conclusion conclusion, Actor actor) {
        Audit audit = visits.latest(task.caseId());
        int failures = visits.sheet(audit).failures().size();
        Optional<Refusal> objection = objection(conclusion, failures, audit.visit());
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        audit.conclude(conclusion.text(), clock.instant());
        move(task.caseId(), conclusion);
        return Outcome.done(
                fact(conclusion.answer(), failures),
                Map.of("conclusion", conclusion.answer().name()));
    }

    private static Optional<Refusal> objection(Conclusion conclusion, int failures, int visit) {
        if (conclusion.answer() == null) {
            return Optional.of(Refusal.at("answer", "conclusion.answer.required"));
        }
        Optional<Refusal> tooLong = Prose.tooLong("text", conclusion.text());
        if (tooLong.isPresent()) {
            return tooLong;
        }
        return switch (conclusion.answer()) {
            case AGREE ->
                failures == 0
                        ? Optional.empty()
                        : Optional.of(Refusal.at("answer", "conclusion.lines-not-met", failures));
            case CORRECT -> objectionToCorrections(failures, visit);
            case REFUSE ->
                conclusion.text().isBlank()
                        ? Optional.of(Refusal.at("text", "conclusion.text.required"))
                        : Optional.empty();
        };
    }

    /** There is one corrective plan: after the second visit the ANCT agrees or refuses. */
    private static Optional<Refusal> objectionToCorrections(int failures, int visit) {
        if (failures == 0) {
            return Optional.of(Refusal.at("answer", "conclusion.nothing-to-correct"));
        }
        return visit == 1 ? Optional.empty() : Optional.of(Refusal.at("answer", "conclusion.corrected-once"));
    }

    private void move(String id, Conclusion conclusion) {
        switch (conclusion.answer()) {
            case AGREE -> dossiers.advance(id, CandidacyState.AGREED);
            case CORRECT -> dossiers.advance(id, CandidacyState.IN_CORRECTION);
            case REFUSE -> dossiers.refuse(id, conclusion.text());
        }
    }

    private static LabellingFact fact(Answer answer, int failures) {
        return switch (answer) {
            case AGREE -> new LabellingFact.AgreementGiven();
            case CORRECT -> new LabellingFact.CorrectionsRequired(failures);
            case REFUSE -> new LabellingFact.AgreementRefused();
        };
    }
}
