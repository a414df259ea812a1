package fr.maillage.labelling.review;

import fr.maillage.casework.Decision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Verb;
import fr.maillage.labelling.LabellingFact.OpinionGiven;
import fr.maillage.labelling.Prose;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A partner answers; whoever is not simply in favour says why. */
@Component
public class GiveOpinion implements Verb<GiveOpinion.Answer> {

    /**
     * The partner's answer.
     *
     * @param stance null when nothing was chosen
     */
    public record Answer(Opinion.Stance stance, String remark) implements Decision {}

    private final Opinions opinions;
    private final Clock clock;

    GiveOpinion(Opinions opinions, Clock clock) {
        this.opinions = opinions;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "labelling/give-opinion";
    }

    @Override
    public Class<Answer> decision() {
        return Answer.class;
    }

    @Override
    public Outcome apply(Task task, Answer answer, Actor actor) {
        if (answer.stance() == null) {
            return Outcome.refused(Refusal.at("stance", "opinion.stance.required"));
        }
        if (answer.stance() != Opinion.Stance.FAVOURABLE && answer.remark().isBlank()) {
            return Outcome.refused(Refusal.at("remark", "opinion.remark.required"));
        }
        Optional<Refusal> tooLong = Prose.tooLong("remark", answer.remark());
        if (tooLong.isPresent()) {
            return Outcome.refused(tooLong.get());
        }
        opinions.latest(task.caseId(), task.subject())
                .orElseThrow(() -> new UnknownObject("opinion"))
                .give(answer.stance(), answer.remark(), clock.instant());
        return Outcome.done(new OpinionGiven(task.subject(), answer.stance().name()), Map.of());
    }
}
