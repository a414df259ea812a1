package fr.maillage.people.page;

import fr.maillage.people.CurrentActor;
import fr.maillage.people.Invitation;
import fr.maillage.people.PendingInvitations;
import fr.maillage.shared.Slice;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** The invitations that wait for an answer: sent again or taken back from the list. */
@Component
@ViewScoped
public class InvitationsPage {

    private static final String HERE = "/forms/people/invitations.xhtml?faces-redirect=true";

    private final PendingInvitations pending;
    private final CurrentActor actor;
    private final Asked asked;
    private final Speech speech;
    private Slice<Invitation> slice;

    InvitationsPage(PendingInvitations pending, CurrentActor actor, Asked asked, Speech speech) {
        this.pending = pending;
        this.actor = actor;
        this.asked = asked;
        this.speech = speech;
    }

    public void load() {
        String page = asked.parameters().getOrDefault("page", "0");
        slice = pending.list(page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0, actor.get());
    }

    public String sendAgain(String id) {
        return speech.follow(pending.sendAgain(id, actor.get()), "list", "people.invitations.sent-again", HERE);
    }

    public String cancel(String id) {
        return speech.follow(pending.cancel(id, actor.get()), "list", "people.invitations.cancelled", HERE);
    }

    public Slice<Invitation> getSlice() {
        return slice;
    }
}
