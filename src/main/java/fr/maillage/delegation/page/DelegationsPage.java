package fr.maillage.delegation.page;

import fr.maillage.casework.Cases;
import fr.maillage.delegation.Delegation;
import fr.maillage.delegation.DelegationState;
import fr.maillage.delegation.Delegations;
import fr.maillage.delegation.RevokeDelegation;
import fr.maillage.delegation.RightsToLend;
import fr.maillage.desk.TaskDesk;
import fr.maillage.people.Answer;
import jakarta.faces.view.ViewScoped;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who signs for whom: what was given of one's own rights, and what one received. */
@Component
@ViewScoped
public class DelegationsPage {

    private static final String HERE = "/forms/delegation/delegations.xhtml?faces-redirect=true";

    private final Delegations delegations;
    private final RevokeDelegation revocation;
    private final RightsToLend rights;
    private final Cases cases;
    private final TaskDesk desk;

    DelegationsPage(
            Delegations delegations, RevokeDelegation revocation, RightsToLend rights, Cases cases, TaskDesk desk) {
        this.delegations = delegations;
        this.revocation = revocation;
        this.rights = rights;
        this.cases = cases;
        this.desk = desk;
    }

    public String revoke(String id) {
        Answer answer = revocation.revoke(id, desk.actor());
        if (!answer.isDone()) {
            desk.refuse(answer.refusals());
            return null;
        }
        desk.tell("delegation.revoke.done");
        return HERE;
    }

    public List<Delegation> getGiven() {
        return delegations.given(desk.actor());
    }

    public List<Delegation> getReceived() {
        return delegations.received(desk.actor());
    }

    /** Whether the person has a right that can be lent. */
    public boolean isPrincipal() {
        return !rights.of(desk.actor()).isEmpty();
    }

    public DelegationState state(Delegation delegation) {
        return delegations.state(delegation);
    }

    /** Whose days a delegation counts in. */
    public String departement(Delegation delegation) {
        return rights.departement(delegation.right());
    }

    /** Within the last day on which it holds. */
    public Instant lastly(Delegation delegation) {
        return delegation.ends().minusSeconds(1);
    }

    /** What the only act is called that a delegation is for. */
    public String act(Delegation delegation) {
        return delegation.onlyCase().map(cases::titleOf).orElse("");
    }
}
