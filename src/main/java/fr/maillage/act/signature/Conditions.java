package fr.maillage.act.signature;

import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.act.Side;
import fr.maillage.casework.Task;
import fr.maillage.casework.Tasks;
import fr.maillage.delegation.Delegation;
import fr.maillage.delegation.Grounds;
import fr.maillage.delegation.GroundsToSign;
import fr.maillage.directory.CapacityProofs;
import fr.maillage.people.Actor;
import fr.maillage.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What must hold for somebody to sign for a party. It is asked before the key is made, and again in the transaction that
 * keeps the signature, because a delegation may end while the time is being proved.
 */
@Component
public class Conditions {

    private final Signatures signatures;
    private final Tasks tasks;
    private final GroundsToSign grounds;
    private final CapacityProofs proofs;

    Conditions(Signatures signatures, Tasks tasks, GroundsToSign grounds, CapacityProofs proofs) {
        this.signatures = signatures;
        this.tasks = tasks;
        this.grounds = grounds;
        this.proofs = proofs;
    }

    /** Why the actor may not sign now; whoever drafted an act never signs it, by whatever right. */
    Optional<Refusal> refusal(Task task, Actor actor) {
        return outOfTurn(task).or(() -> unfit(task, actor));
    }

    /** Why nobody signs by a task that is closed: it was done, its party's turn is to come, or the act went on. */
    public Refusal closed(Task task) {
        return task.doneBy().isPresent()
                ? Refusal.of("task.already-done")
                : outOfTurn(task).orElse(Refusal.of("task.no-longer-needed"));
    }

    private Optional<Refusal> outOfTurn(Task task) {
        return signatures.ahead(task).map(ahead -> Refusal.of("act.sign.out-of-turn", ahead.name()));
    }

    private Optional<Refusal> unfit(Task task, Actor actor) {
        if (signatures.issue(task).drafter().equals(actor.account())) {
            return Optional.of(Refusal.of("act.sign.drafter"));
        }
        if (grounds(task, actor) instanceof Grounds.Lapsed lapsed) {
            return Optional.of(lapsed.why());
        }
        Party party = signatures.party(signatures.issue(task), task);
        return lacksCapacity(party) ? Optional.of(Refusal.of("act.sign.capacity")) : Optional.empty();
    }

    /** Whether nothing proves yet that this manager may sign. */
    public boolean lacksCapacity(Party party) {
        return party.side() == Side.MANAGER
                && proofs.latest(party.organisation()).isEmpty();
    }

    /** By which the actor signs; empty when they hold the right themselves. */
    public Optional<Delegation> delegation(Task task, Actor actor) {
        return grounds(task, actor) instanceof Grounds.Lent lent ? Optional.of(lent.delegation()) : Optional.empty();
    }

    /** What is wrong with the delegation of somebody who once had one for this party; to strangers nothing is said. */
    public Optional<Refusal> lapse(String task, Actor actor) {
        return tasks.find(task, Signatures.FORM)
                .filter(Task::isOpen)
                .map(known -> grounds(known, actor))
                .filter(Grounds.Lapsed.class::isInstance)
                .map(lapsed -> ((Grounds.Lapsed) lapsed).why());
    }

    private Grounds grounds(Task task, Actor actor) {
        Issue issue = signatures.issue(task);
        return grounds.of(task.audience(), issue.caseId(), issue.kind(), actor);
    }
}
