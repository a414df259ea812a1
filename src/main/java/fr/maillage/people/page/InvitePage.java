package fr.maillage.people.page;

import fr.maillage.people.Accounts;
import fr.maillage.people.Answer;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.Invitations;
import fr.maillage.shared.Refusal;
import fr.maillage.shared.UnknownObject;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invites a person: address, name, and the role with its reach. */
@Component
@ViewScoped
public class InvitePage {

    private final Invitations invitations;
    private final Accounts accounts;
    private final CurrentActor actor;
    private final Speech speech;
    private final GrantFields grant = new GrantFields();
    private String email;
    private String displayName;

    InvitePage(Invitations invitations, Accounts accounts, CurrentActor actor, Speech speech) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.actor = actor;
        this.speech = speech;
    }

    public void load() {
        if (!accounts.managesSomebody(actor.get())) {
            throw new UnknownObject("invitations");
        }
    }

    public String send() {
        Answer answer = grant.grant()
                .map(given -> invitations.invite(email, displayName, given, actor.get()))
                .orElseGet(() -> new Answer.Refused(List.of(Refusal.at("role", "people.grant.incomplete"))));
        return speech.follow(answer, "form", "people.invite.sent", "/forms/people/accounts.xhtml?faces-redirect=true");
    }

    public GrantFields getGrant() {
        return grant;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }
}
