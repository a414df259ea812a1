package fr.maillage.act.signature;

import fr.maillage.act.OvertakenRevision;
import fr.maillage.casework.Outcome;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * A party signs. Who holds the pen authenticates again; a certificate is issued in their name and capacity; they wait
 * for their turn, sign the act's last revision, and the task is completed with it. No transaction is open while the
 * file is made and the time is asked for; the key is forgotten when the signature is committed, or when it is not.
 */
@Component
public class SignAct {

    private static final Logger LOG = LoggerFactory.getLogger(SignAct.class);
    private static final int ATTEMPTS = 5;

    private final Tasks tasks;
    private final Pens pens;
    private final Turns turns;
    private final LastRevision revisions;
    private final PartySignature signature;

    SignAct(Tasks tasks, Pens pens, Turns turns, LastRevision revisions, PartySignature signature) {
        this.tasks = tasks;
        this.pens = pens;
        this.turns = turns;
        this.revisions = revisions;
        this.signature = signature;
    }

    /** Signs for the party the task waits for; refused when who asks may not sign now. */
    public Outcome sign(String taskId, String password, Actor actor) {
        Optional<Refusal> lapse = pens.lapse(taskId, actor);
        if (lapse.isPresent()) {
            return Outcome.refused(lapse.get());
        }
        Task task = tasks.of(taskId, Signatures.FORM, actor);
        if (!task.isOpen()) {
            return Outcome.refused(pens.closed(task));
        }
        Optional<Refusal> refusal = pens.refusal(task, password, actor);
        return refusal.isPresent() ? Outcome.refused(refusal.get()) : inTurn(task, pens.of(task, actor), actor);
    }

    /** Whose turn ended before they were done, because the time took too long to be proved, signs what came meanwhile. */
    private Outcome inTurn(Task task, Pens.Pen pen, Actor actor) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<String> turn = turns.take(pen.act());
            if (turn.isEmpty()) {
                break;
            }
            try {
                return onLastRevision(task, pen, actor);
            } catch (OvertakenRevision e) {
                LOG.info("signed again: {}", e.getMessage());
            } finally {
                turns.end(pen.act(), turn.get());
            }
        }
        return Outcome.refused(Refusal.of("act.sign.busy"));
    }

    private Outcome onLastRevision(Task task, Pens.Pen pen, Actor actor) {
        LastRevision.Revision last = revisions.of(pen.act());
        return signature.under(
                last.pdf(),
                pen,
                signed -> pens.lapse(task.id(), actor)
                        .map(Outcome::refused)
                        .orElseGet(() ->
                                tasks.complete(task.id(), new ActAnswer.Signature(last.document(), signed), actor)));
    }
}
