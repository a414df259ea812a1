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
    private final Accounts accounts;
    private final SigningRight right;

    Pens(Signatures signatures, Accounts accounts, SigningRight right) {
        this.signatures = signatures;
        this.accounts = accounts;
        this.right = right;
    }

    /**
     * What somebody signs, and as whom.
     *
     * @param act the issue's id
     * @param field of the party in the act
     */
    record Pen(String act, String field, Signatory signatory) {}

    /** Why the actor may not sign now; whoever drafted an act never signs it. */
    Optional<Refusal> refusal(Task task, String password, Actor actor) {
        return signatures.issue(task).drafter().equals(actor.account())
                ? Optional.of(Refusal.of("act.sign.drafter"))
                : right.refusal(password, actor);
    }

    Pen of(Task task, Actor actor) {
        Issue issue = signatures.issue(task);
        Party party = signatures.party(issue, task);
        String name = accounts.displayName(actor.account());
        return new Pen(issue.id(), party.field(), Signatory.of(name, party.title(), party.name()));
    }
}
