package fr.maillage.people.page;

import fr.maillage.people.Account;
import fr.maillage.people.AccountGrant;
import fr.maillage.people.Accounts;
import fr.maillage.people.Answer;
import fr.maillage.people.Capacities;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.Role;
import fr.maillage.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** One account as who manages it sees it: its roles, given and taken back with a reason, and its end. */
@Component
@ViewScoped
public class PersonPage {

    private static final String HERE = "/forms/people/person.xhtml?faces-redirect=true&id=";

    private final Accounts accounts;
    private final Capacities capacities;
    private final CurrentActor actor;
    private final Speech speech;
    private final GrantFields grant = new GrantFields();
    private String id;
    private String reason;
    private String revokeReason;
    private String revoked;
    private Account account;
    private List<AccountGrant> grants = List.of();

    PersonPage(Accounts accounts, Capacities capacities, CurrentActor actor, Speech speech) {
        this.accounts = accounts;
        this.capacities = capacities;
        this.actor = actor;
        this.speech = speech;
    }

    public void load() {
        account = accounts.of(id == null ? "" : id, actor.get());
        grants = accounts.grantsOf(id, actor.get());
    }

    public String give() {
        Answer answer = grant.grant()
                .map(given -> capacities.grant(account.id(), given, text(reason), actor.get()))
                .orElseGet(() -> new Answer.Refused(List.of(Refusal.at("role", "people.grant.incomplete"))));
        return speech.follow(answer, "give", "people.person.given", HERE + account.id());
    }

    public String revoke() {
        Answer answer = capacities.revoke(text(revoked), text(revokeReason), actor.get());
        return speech.follow(answer, "revoke", "people.person.revoked", HERE + account.id());
    }

    public String close() {
        Answer answer = capacities.close(account.id(), actor.get());
        return speech.follow(answer, "close", "people.person.closed", HERE + account.id());
    }

    /** Whether this page offers to end the account. */
    public boolean isClosable() {
        return actor.get().is(Role.ADMINISTRATOR) && account.isActive();
    }

    public Account getAccount() {
        return account;
    }

    public List<AccountGrant> getGrants() {
        return grants;
    }

    public List<AccountGrant> getHeld() {
        return grants.stream().filter(AccountGrant::isHeld).toList();
    }

    public GrantFields getGrant() {
        return grant;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRevokeReason() {
        return revokeReason;
    }

    public void setRevokeReason(String revokeReason) {
        this.revokeReason = revokeReason;
    }

    public String getRevoked() {
        return revoked;
    }

    public void setRevoked(String revoked) {
        this.revoked = revoked;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }
}
