package fr.maillage.demonstration;

import fr.maillage.act.signature.SignAct;
import fr.maillage.act.signature.Signatures;
import fr.maillage.casework.Decision;
import fr.maillage.casework.Tasks;
import fr.maillage.people.Actor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Waits for the platform, which freezes acts beside the play. */
@Component
@Profile("demo")
class Patience {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int TRIES = 240;

    private final Tasks tasks;
    private final SignAct signing;
    private final Signatories signatories;

    Patience(Tasks tasks, SignAct signing, Signatories signatories) {
        this.tasks = tasks;
        this.signing = signing;
        this.signatories = signatories;
    }

    /** Signs an act as soon as it waits for the actor, for whom nobody has signed it yet. */
    void sign(String caseId, Actor actor) {
        if (!signatories.include(caseId, actor)) {
            Ceremony.done(signing.sign(task(caseId, Signatures.FORM, actor), Cast.PASSWORD, actor));
        }
    }

    /** Decides as soon as it is asked. */
    void complete(String caseId, String form, Decision decision, Actor actor) {
        Ceremony.done(tasks.complete(task(caseId, form, actor), decision, actor));
    }

    /** Waits until there is something. */
    <T> List<T> await(Supplier<List<T>> what) {
        for (int tries = 0; tries < TRIES; tries++) {
            List<T> found = what.get();
            if (!found.isEmpty()) {
                return found;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("what the play waits for does not come");
    }

    /** The task of that form, once it waits for the actor in this case. */
    private String task(String caseId, String form, Actor actor) {
        return await(() -> tasks.openIn(caseId, actor).stream()
                        .filter(waiting -> waiting.form().equals(form))
                        .toList())
                .get(0)
                .task();
    }
}
