package fr.maillage.delegation;

import fr.maillage.casework.Audience;
import fr.maillage.document.Inspected;
import fr.maillage.document.Inspection;
import fr.maillage.people.Actor;
import fr.maillage.people.Answer;
import fr.maillage.people.SigningRight;
import fr.maillage.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Lets somebody else sign. Whoever may not sign now may not let others sign either: they give their password again, as
 * they would to sign, so that an open session is not enough to make oneself a signatory.
 */
@Component
public class GiveDelegation {

    private static final String PDF = "application/pdf";

    private final RightsToLend rights;
    private final DelegationRules rules;
    private final Inspection inspection;
    private final SigningRight signing;
    private final KeepDelegation keeping;

    GiveDelegation(
            RightsToLend rights,
            DelegationRules rules,
            Inspection inspection,
            SigningRight signing,
            KeepDelegation keeping) {
        this.rights = rights;
        this.rules = rules;
        this.inspection = inspection;
        this.signing = signing;
        this.keeping = keeping;
    }

    /**
     * What somebody wants to lend, and to whom.
     *
     * @param right as tasks name it
     * @param caseId of the only act it is for; empty for all acts of the kinds
     * @param until the last day on which it holds
     */
    public record Wanted(
            String right,
            String email,
            String name,
            Set<ActKind> kinds,
            String caseId,
            LocalDate from,
            LocalDate until) {}

    /** The act of delegation as it was sent. */
    @SuppressWarnings("ArrayRecordComponent") // handed from one call to the next, never compared
    public record Act(String name, byte[] bytes) {}

    public Answer give(Wanted wanted, Act act, String password, Actor actor) {
        Audience right = rights.own(wanted.right(), actor);
        List<Refusal> refusals = new ArrayList<>(rules.refusals(wanted, right, actor));
        if (act.bytes().length == 0) {
            refusals.add(Refusal.at("file", "delegation.file.missing"));
        }
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        Inspected inspected = inspection.inspect(act.name(), act.bytes());
        if (inspected instanceof Inspected.Rejected rejected) {
            return Answer.refused(rejected.at("file"));
        }
        Inspected.Accepted file = (Inspected.Accepted) inspected;
        if (!file.mediaType().equals(PDF)) {
            return Answer.refused(Refusal.at("file", "delegation.file.pdf"));
        }
        Optional<Refusal> refusal = signing.refusal(password, actor);
        return refusal.map(Answer::refused)
                .orElseGet(() -> keeping.keep(wanted, rules.scope(wanted, right), file, act.bytes(), actor));
    }
}
