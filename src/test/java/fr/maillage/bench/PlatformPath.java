package fr.maillage.bench;

import static fr.maillage.labelling.People.ANCT;
import static fr.maillage.labelling.People.OFFICE;
import static fr.maillage.labelling.People.PREFECT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Tasks;
import fr.maillage.directory.Partner;
import fr.maillage.labelling.Labelling;
import fr.maillage.labelling.People;
import fr.maillage.labelling.audit.AuditStructure;
import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.label.GrantLabel;
import fr.maillage.labelling.review.AskOpinions;
import fr.maillage.labelling.review.GiveOpinion;
import fr.maillage.labelling.review.Opinion;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.people.Actor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;

/**
 * The happy path of the case of Aix through the features' own doors, from the filing to the welcome of the team. What
 * is typed before an act, and finding the task on a list, has no counterpart on the engine alone and is not counted.
 */
@TestComponent
class PlatformPath {

    private final Labelling labelling;
    private final AskOpinions opinions;
    private final Tasks tasks;
    private final ProcessEngine engine;

    PlatformPath(Labelling labelling, AskOpinions opinions, Tasks tasks, ProcessEngine engine) {
        this.labelling = labelling;
        this.opinions = opinions;
        this.tasks = tasks;
        this.engine = engine;
    }

    List<String> partners() {
        return opinions.base("13").stream().map(Partner::code).toList();
    }

    Cost walk(Actor auditor) {
        Cost cost = new Cost();
        String id = draft();
        done(cost.of(() -> labelling.file(id)));
        String review = labelling.task(id, "review-candidacy", OFFICE);
        done(cost.of(() -> opinions.ask(review, partners(), OFFICE)));
        GiveOpinion.Answer favourable = new GiveOpinion.Answer(Opinion.Stance.FAVOURABLE, "");
        partners().forEach(partner -> complete(cost, id, "give-opinion", favourable, People.partner(partner)));
        complete(cost, id, "review-candidacy", referral(), OFFICE);
        complete(cost, id, "plan-visit", new VisitDecision(auditor.account(), today()), ANCT);
        labelling.fillGrid(id, auditor);
        complete(cost, id, "audit-structure", new AuditStructure.Close(), auditor);
        complete(cost, id, "conclude-audit", new ConcludeAudit.Conclusion(ConcludeAudit.Answer.AGREE, ""), ANCT);
        complete(cost, id, "grant-label", new GrantLabel.Answer(true, ""), PREFECT);
        Steps.run(engine, id, cost);
        return cost;
    }

    /** With a team of its own: else each label would invite the same people again, and end what they were sent before. */
    private String draft() {
        String id = labelling.draft();
        labelling.write(
                id,
                Map.of(
                        "manager.mail", "manager-" + id + "@example.org",
                        "agents.1.mail", "first-" + id + "@example.org",
                        "agents.2.mail", "second-" + id + "@example.org"));
        return id;
    }

    private void complete(Cost cost, String id, String form, Decision decision, Actor actor) {
        String task = labelling.task(id, form, actor);
        done(cost.of(() -> tasks.complete(task, decision, actor)));
    }

    private static ReviewDecision referral() {
        return new ReviewDecision(Review.Conclusion.REFER, "PRIORITY_URBAN_QUARTER", true, true, today(), "");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
