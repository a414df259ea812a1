package fr.maillage.convention.signature;

import fr.maillage.casework.Task;
import fr.maillage.convention.act.Issue;
import fr.maillage.convention.act.Issues;
import fr.maillage.convention.draft.Convention;
import fr.maillage.convention.draft.Party;
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
    private final Issues issues;
    private final Accounts accounts;
    private final SigningRight right;

    Pens(Signatures signatures, Issues issues, Accounts accounts, SigningRight right) {
        this.signatures = signatures;
        this.issues = issues;
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
        return signatures.convention(task).begunBy().equals(actor.account())
                ? Optional.of(Refusal.of("convention.sign.drafter"))
                : right.refusal(password, actor);
    }

    Pen of(Task task, Actor actor) {
        Convention convention = signatures.convention(task);
        Party party = signatures.party(convention, task);
        Issue issue = issues.present(convention);
        String name = accounts.displayName(actor.account());
        return new Pen(issue.id(), party.field(), Signatory.of(name, party.title(), party.name()));
    }
}
