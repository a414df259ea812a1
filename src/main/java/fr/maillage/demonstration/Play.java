package fr.maillage.demonstration;

import fr.maillage.demonstration.Scene.Until;
import fr.maillage.directory.Frameworks;
import fr.maillage.labelling.audit.AuditStructure;
import fr.maillage.labelling.audit.ConcludeAudit;
import fr.maillage.labelling.audit.PlanCorrections;
import fr.maillage.labelling.audit.VisitDecision;
import fr.maillage.labelling.candidacy.Answers;
import fr.maillage.labelling.label.GrantLabel;
import fr.maillage.labelling.review.GiveOpinion;
import fr.maillage.labelling.review.Opinion;
import fr.maillage.labelling.review.Review;
import fr.maillage.labelling.review.ReviewDecision;
import fr.maillage.people.Actor;
import fr.maillage.shared.calendar.Today;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plays a scene through the real process, up to where it should stand; whole or not at all, whenever it is stopped. */
@Component
@Profile("demo")
class Play {

    private static final String WANTING = "place.confidential";

    private final Cast cast;
    private final Curtain curtain;
    private final Stagehand hand;
    private final Frameworks frameworks;
    private final Today today;

    Play(Cast cast, Curtain curtain, Stagehand hand, Frameworks frameworks, Today today) {
        this.cast = cast;
        this.curtain = curtain;
        this.hand = hand;
        this.frameworks = frameworks;
        this.today = today;
    }

    @Transactional
    void play(Scene scene) {
        Actor sponsor = cast.actor("porteur-" + scene.sponsor().id());
        String id = curtain.draft(scene, sponsor, scene.answers(frameworks, today.in(scene.departement())));
        if (scene.until() == Until.DRAFT) {
            return;
        }
        curtain.file(id, sponsor);
        switch (scene.until()) {
            case FILED -> {}
            case WITHDRAWN -> curtain.withdraw(id, sponsor);
            case OPINIONS -> opinions(scene, id);
            case SENT_BACK, REFUSED -> review(scene, id);
            default -> audit(scene, id);
        }
    }

    private void opinions(Scene scene, String id) {
        Actor office = cast.actor("prefecture-" + scene.departement());
        curtain.askOpinions(hand.task(id, "review-candidacy", office), scene.departement(), office);
        GiveOpinion.Answer favourable = new GiveOpinion.Answer(Opinion.Stance.FAVOURABLE, "");
        hand.complete(id, "give-opinion", favourable, cast.actor("partenaire-" + scene.departement() + "-msa"));
    }

    private void review(Scene scene, String id) {
        Review.Conclusion conclusion =
                scene.until() == Until.SENT_BACK ? Review.Conclusion.SEND_BACK : Review.Conclusion.REFUSE;
        String text = scene.until() == Until.SENT_BACK
                ? "Précisez les horaires du samedi et l’accès des personnes à mobilité réduite."
                : "Une structure labellisée ouvre déjà dans la même rue.";
        hand.complete(
                id,
                "review-candidacy",
                new ReviewDecision(conclusion, "", false, false, null, text),
                cast.actor("prefecture-" + scene.departement()));
    }

    private void audit(Scene scene, String id) {
        LocalDate day = today.in(scene.departement());
        opinions(scene, id);
        hand.complete(
                id,
                "review-candidacy",
                new ReviewDecision(Review.Conclusion.REFER, scene.zone(), true, true, day, ""),
                cast.actor("prefecture-" + scene.departement()));
        if (scene.until() == Until.REFERRED) {
            return;
        }
        planVisit(id, day);
        boolean corrected = scene.until() == Until.IN_CORRECTION || scene.until() == Until.SECOND_VISIT;
        if (scene.until() != Until.VISIT_PLANNED) {
            closeGrid(id, corrected ? WANTING : "");
            conclude(scene, id, corrected);
        }
    }

    private void conclude(Scene scene, String id, boolean corrected) {
        LocalDate day = today.in(scene.departement());
        if (scene.until() == Until.AUDITED) {
            return;
        }
        Actor anct = cast.actor("anct");
        ConcludeAudit.Answer answer = corrected ? ConcludeAudit.Answer.CORRECT : ConcludeAudit.Answer.AGREE;
        hand.complete(id, "conclude-audit", new ConcludeAudit.Conclusion(answer, ""), anct);
        if (scene.until() == Until.SECOND_VISIT) {
            Map<String, String> plan = Map.of(
                    WANTING + ".action",
                    "Poser une porte pleine et isoler la cloison.",
                    WANTING + ".until",
                    day.plusMonths(1).toString());
            hand.complete(
                    id,
                    "plan-corrections",
                    new PlanCorrections.Plan(Answers.of(plan)),
                    cast.actor("porteur-" + scene.sponsor().id()));
            planVisit(id, day.plusMonths(1));
        } else if (scene.until() == Until.LABELLED || scene.until() == Until.SIGNED) {
            label(scene, id);
        }
    }

    private void label(Scene scene, String id) {
        Actor prefect = cast.actor("prefet-" + scene.departement());
        hand.prove(id, cast.actor("porteur-" + scene.sponsor().id()));
        hand.complete(id, "grant-label", new GrantLabel.Answer(true, ""), prefect);
    }

    private void planVisit(String id, LocalDate on) {
        String auditor = cast.actor("auditeur").account();
        hand.complete(id, "plan-visit", new VisitDecision(auditor, on), cast.actor("anct"));
    }

    private void closeGrid(String id, String wanting) {
        Actor auditor = cast.actor("auditeur");
        hand.fillGrid(id, auditor, wanting);
        hand.complete(id, "audit-structure", new AuditStructure.Close(), auditor);
    }
}
