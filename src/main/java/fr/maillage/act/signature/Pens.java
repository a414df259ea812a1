package fr.maillage.act.signature;

import fr.maillage.act.Issue;
import fr.maillage.act.Party;
import fr.maillage.casework.Task;
import fr.maillage.people.Accounts;
import fr.maillage.people.Actor;
import fr.maillage.people.SigningRight;
import fr.maillage.shared.Refusal;
import fr.maillage.signing.Signatory;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who holds the pen for a party, and whether they may: nobody signs for another than whom their task names. */
@Component
class Pens {

    private final Signatures signatures;
    private final Conditions conditions;
    private final Accounts accounts;
    private final SigningRight right;

    Pens(Signatures signatures, Conditions conditions, Accounts accounts, SigningRight right) {
        this.signatures = signatures;
        this.conditions = conditions;
        this.accounts = accounts;
        this.right = right;
    }

    /**
     * What somebody signs, and as whom.
     *
     * @param caseId whose journal the signature fixes
     * @param act the issue's id
     * @param field of the party in the act
     */
    record Pen(String caseId, String act, String field, Signatory signatory) {}

    /** Of whoever comes with a delegation that does not help. */
    Optional<Refusal> lapse(String task, Actor actor) {
        return conditions.lapse(task, actor);
    }

    /** Why nobody signs by a task that is closed. */
    Refusal closed(Task task) {
        return conditions.closed(task);
    }

    /** Why the actor may not sign now. */
    Optional<Refusal> refusal(Task task, String password, Actor actor) {
        return conditions.refusal(task, actor).or(() -> right.refusal(password, actor));
    }

    Pen of(Task task, Actor actor) {
        Issue issue = signatures.issue(task);
        Party party = signatures.party(issue, task);
        String name = accounts.displayName(actor.account());
        Signatory own = Signatory.of(name, party.title(), party.name());
        Signatory signatory = conditions
                .delegation(task, actor)
                .map(delegation -> own.byDelegation(delegation.sha256()))
                .orElse(own);
        return new Pen(task.caseId(), issue.id(), party.field(), signatory);
    }
}
