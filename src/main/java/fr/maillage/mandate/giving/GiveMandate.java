package fr.maillage.mandate.giving;

import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import fr.maillage.people.SigningRight;
import fr.maillage.shared.Refusal;
import fr.maillage.signing.NoProofOfTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Both sign: the citizen by hand, then the agent, who authenticates again. A mandate with one signature never exists:
 * the originals are made with no transaction open, and what commits them brings the mandate into force.
 */
@Component
public class GiveMandate {

    /** The form key of the task at the counter. */
    public static final String FORM = "mandate/sign-mandate";

    /** How long the address of a drawing may be, in characters. */
    public static final int LONGEST_DRAWING = 400_000;

    private static final Logger LOG = LoggerFactory.getLogger(GiveMandate.class);
    private static final int LONGEST_WITNESS = 120;

    private final Tasks tasks;
    private final PreparedMandates prepared;
    private final SigningRight right;
    private final MakeOriginals originals;

    GiveMandate(Tasks tasks, PreparedMandates prepared, SigningRight right, MakeOriginals originals) {
        this.tasks = tasks;
        this.prepared = prepared;
        this.right = right;
        this.originals = originals;
    }

    /**
     * What both did to sign.
     *
     * @param version of the draft that they read
     * @param drawing the picture as the browser sends it; empty when a witness stands for it
     * @param witness the name of the witness; empty when the citizen drew
     * @param password the agent's own, again
     */
    public record Signatures(long version, String drawing, String witness, String password) {

        @Override
        public String toString() {
            return "(two signatures)";
        }
    }

    /** Signs and brings into force; refused with everything that is still missing. */
    public Outcome give(String taskId, Signatures typed, Actor actor) {
        Task task = tasks.of(taskId, FORM, actor);
        if (!task.isOpen()) {
            return Outcome.refused(
                    Refusal.of(task.doneBy().isPresent() ? "task.already-done" : "task.no-longer-needed"));
        }
        Draft draft = prepared.of(task.caseId(), actor);
        if (draft.mandate().version() != typed.version()) {
            return Outcome.refused(Refusal.of("mandate.overtaken"));
        }
        Optional<Hand> hand = hand(typed);
        List<Refusal> missing = new ArrayList<>(prepared.missing(draft));
        if (hand.isEmpty()) {
            missing.add(Refusal.at("hand", "mandate.hand.missing"));
        }
        if (missing.isEmpty()) {
            right.refusal(typed.password(), actor).ifPresent(missing::add);
        }
        return missing.isEmpty() ? sign(task, draft, hand.get(), actor) : Outcome.refused(missing);
    }

    /** Gives up what is prepared; its data is destroyed. */
    public Outcome breakOff(String taskId, Actor actor) {
        return tasks.complete(taskId, new MandateAnswer.BrokenOff(), actor);
    }

    private Outcome sign(Task task, Draft draft, Hand hand, Actor actor) {
        try {
            return tasks.complete(task.id(), originals.of(draft, hand), actor);
        } catch (NoProofOfTime e) {
            LOG.warn("mandate {} was not signed: {}", draft.mandate().id(), e.getMessage());
            return Outcome.refused(Refusal.of("mandate.no-time"));
        }
    }

    private static Optional<Hand> hand(Signatures typed) {
        String witness = typed.witness().strip();
        if (!witness.isEmpty()) {
            return Optional.of(witness)
                    .filter(name -> name.length() <= LONGEST_WITNESS && GivingRules.isPrintable(name))
                    .map(Hand.Witnessed::new);
        }
        return Drawing.read(typed.drawing()).map(Hand.Drawn::new);
    }
}
