package fr.maillage.people.page;

import fr.maillage.people.AcceptInvitation;
import fr.maillage.people.Actor;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.FirstPage;
import fr.maillage.people.Invitation;
import fr.maillage.people.InvitationLinks;
import fr.maillage.people.Role;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/**
 * Where an invitation's link leads: to a password for a new account, or to one more role for the own account. The link is
 * the page's whole state, so that a stranger with a wrong one leaves nothing behind.
 */
@Component
@RequestScope
public class InvitationPage {

    private final InvitationLinks links;
    private final AcceptInvitation acceptance;
    private final CurrentActor actor;
    private final Speech speech;
    private final String key;
    private String password;
    private Optional<Invitation> invitation = Optional.empty();
    private boolean read;

    InvitationPage(InvitationLinks links, AcceptInvitation acceptance, CurrentActor actor, Speech speech, Asked asked) {
        this.links = links;
        this.acceptance = acceptance;
        this.actor = actor;
        this.speech = speech;
        this.key = asked.parameters().get("key");
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
        Actor invited = new Actor(actor.get().account(), Set.of(getInvitation().grant()));
        boolean team = invited.is(Role.MANAGER) || invited.is(Role.AGENT);
        return (team ? FirstPage.of(invited) : "/forms/people/account.xhtml") + "?faces-redirect=true";
    }

    /** What the link opens; {@code null} when it opens nothing. */
    public Invitation getInvitation() {
        if (!read) {
            invitation = links.open(key);
            read = true;
        }
        return invitation.orElse(null);
    }

    /** Whether too many unknown keys came from where this one comes. */
    public boolean isSlow() {
        return links.areTooMany();
    }

    /** Whether the invited person has an account and so must sign in to accept. */
    public boolean isKnown() {
        return getInvitation() != null && acceptance.isForAccount(getInvitation());
    }

    public String getKey() {
        return key;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
