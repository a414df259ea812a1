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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The prefect's office refers a candidacy to the ANCT, sends it back, or refuses it. */
@Component
class ReviewCandidacy implements Verb<ReviewDecision> {

    private final Dossiers dossiers;
    private final Reviews reviews;
    private final AskOpinions opinions;
    private final Processes processes;
    private final Clock clock;

    ReviewCandidacy(Dossiers dossiers, Reviews reviews, AskOpinions opinions, Processes processes, Clock clock) {
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.opinions = opinions;
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
        List<Refusal> remarks = decision.remarks(LocalDate.now(clock));
        if (decision.conclusion() == Review.Conclusion.REFER) {
            opinions.notAsked(task.caseId()).stream()
                    .map(partner -> Refusal.at("partners", "review.opinions.required", partner.name()))
                    .forEach(remarks::add);
        }
        if (!remarks.isEmpty()) {
            return Outcome.refused(remarks);
        }
        Candidacy candidacy = dossiers.known(task.caseId());
        String priority = priority(decision, candidacy);
        reviews.save(new Review(candidacy.id(), decision, priority, clock.instant()));
        move(candidacy.id(), decision);
        return Outcome.done(
                fact(decision, priority), Map.of("review", decision.conclusion().name()));
    }

    private String priority(ReviewDecision decision, Candidacy candidacy) {
        if (decision.conclusion() != Review.Conclusion.REFER) {
            return "";
        }
        boolean msap = candidacy.answers().yes("structure.msap");
        return processes
                .decide(
                        "priority",
                        Map.of(
                                "zone",
                                decision.zone(),
                                "msap",
                                msap,
                                "on",
                                LocalDate.now(clock).toString()))
                .stream()
                .findFirst()
                .map(row -> row.get("priority").toString())
                .orElse("");
    }

    private void move(String id, ReviewDecision decision) {
        switch (decision.conclusion()) {
            case REFER -> dossiers.advance(id, CandidacyState.REFERRED);
            case SEND_BACK -> dossiers.advance(id, CandidacyState.SENT_BACK);
            case REFUSE -> dossiers.refuse(id, decision.text());
        }
    }

    private static LabellingFact fact(ReviewDecision decision, String priority) {
        return switch (decision.conclusion()) {
            case REFER -> new LabellingFact.CandidacyReferred(decision.zone(), priority, decision.communesInformedOn());
            case SEND_BACK -> new LabellingFact.CandidacySentBack();
            case REFUSE -> new LabellingFact.CandidacyRefused();
        };
    }
}
