package fr.maillage.labelling.review;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Processes;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact;
import fr.maillage.labelling.candidacy.Candidacy;
import fr.maillage.labelling.candidacy.CandidacyState;
import fr.maillage.labelling.candidacy.Dossiers;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The prefect's office refers a candidacy to the ANCT, sends it back, or refuses it. */
@Component
class ReviewCandidacy implements Verb<ReviewDecision> {

    private final Dossiers dossiers;
    private final Reviews reviews;
    private final Referral referral;
    private final Processes processes;
    private final Clock clock;

    ReviewCandidacy(Dossiers dossiers, Reviews reviews, Referral referral, Processes processes, Clock clock) {
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.referral = referral;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "labelling/review-candidacy";
    }

    @Override
    public Class<ReviewDecision> decision() {
        return ReviewDecision.class;
    }

    @Override
    public Outcome apply(Task task, ReviewDecision decision, Actor actor) {
        Candidacy candidacy = dossiers.known(task.caseId());
        List<Refusal> remarks = referral.remarks(decision, candidacy);
        if (!remarks.isEmpty()) {
            return Outcome.refused(remarks);
        }
        String priority = referral.priority(decision, candidacy);
        reviews.save(new Review(candidacy.id(), decision, priority, clock.instant()));
        move(candidacy.id(), decision);
        return Outcome.done(
                fact(decision, priority), Map.of("review", decision.conclusion().name()));
    }

    private void move(String id, ReviewDecision decision) {
        switch (decision.conclusion()) {
            case REFER -> dossiers.advance(id, CandidacyState.REFERRED);
            case SEND_BACK -> sendBack(id);
            case REFUSE -> dossiers.refuse(id, decision.text());
        }
    }

    /** Opinions that are still open would be about a file that is about to change. */
    private void sendBack(String id) {
        dossiers.advance(id, CandidacyState.SENT_BACK);
        processes.send("candidacy-sent-back", id, Map.of());
    }

    private static LabellingFact fact(ReviewDecision decision, String priority) {
        return switch (decision.conclusion()) {
            case REFER -> new LabellingFact.CandidacyReferred(decision.zone(), priority, decision.communesInformedOn());
            case SEND_BACK -> new LabellingFact.CandidacySentBack();
            case REFUSE -> new LabellingFact.CandidacyRefused();
        };
    }
}
