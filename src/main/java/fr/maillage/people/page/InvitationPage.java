package fr.maillage.people.page;

import fr.maillage.people.AcceptInvitation;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.FirstPage;
import fr.maillage.people.Invitation;
import fr.maillage.people.InvitationLinks;
import fr.maillage.people.KeyTries;
import fr.maillage.people.Role;
import jakarta.faces.view.ViewScoped;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Where an invitation's link leads: to a password for a new account, or to one more role for the own account. */
@Component
@ViewScoped
public class InvitationPage {

    private final InvitationLinks links;
    private final AcceptInvitation acceptance;
    private final KeyTries tries;
    private final CurrentActor actor;
    private final Speech speech;
    private String key;
    private String password;
    private Invitation invitation;
    private boolean known;

    InvitationPage(
            InvitationLinks links, AcceptInvitation acceptance, KeyTries tries, CurrentActor actor, Speech speech) {
        this.links = links;
        this.tries = tries;
        this.acceptance = acceptance;
        this.actor = actor;
        this.speech = speech;
    }

    public void load() {
        invitation = links.open(key).orElse(null);
        known = invitation != null && acceptance.isForAccount(invitation);
    }

    public String choosePassword() {
        String next = speech.follow(
                acceptance.choosePassword(key, password),
                "form",
                "/forms/people/login.xhtml?faces-redirect=true&welcome=1");
        password = null;
        return next;
    }

    public String accept() {
        return speech.follow(acceptance.addTo(key, actor.get()), "form", "people.invitation.added", firstPage());
    }

    /** What the new role is for, when it is a structure's team's; else the account, where the role now stands. */
    private String firstPage() {
        Actor invited = new Actor(actor.get().account(), Set.of(invitation.grant()));
        boolean team = invited.is(Role.MANAGER) || invited.is(Role.AGENT);
        return (team ? FirstPage.of(invited) : "/forms/people/account.xhtml") + "?faces-redirect=true";
    }

    public Invitation getInvitation() {
        return invitation;
    }

    /** Whether too many unknown keys came from where this one comes. */
    public boolean isSlow() {
        return tries.areTooMany();
    }

    /** Whether the invited person has an account and so must sign in to accept. */
    public boolean isKnown() {
        return known;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
