package fr.maillage.people.page;

import fr.maillage.people.AddressChange;
import fr.maillage.people.ChangeAddress;
import fr.maillage.people.CurrentActor;
import jakarta.faces.view.ViewScoped;
import org.springframework.stereotype.Component;

/** Where the link leads that a new address was sent: opening it changes nothing, the button does. */
@Component
@ViewScoped
public class AddressPage {

    private final ChangeAddress changes;
    private final CurrentActor actor;
    private final Speech speech;
    private String key;
    private AddressChange change;

    AddressPage(ChangeAddress changes, CurrentActor actor, Speech speech) {
        this.changes = changes;
        this.actor = actor;
        this.speech = speech;
    }

    public void load() {
        change = changes.open(key, actor.get()).orElse(null);
    }

    public String confirm() {
        return speech.follow(
                changes.confirm(key, actor.get()),
                "form",
                "people.account.address-changed",
                "/forms/people/account.xhtml?faces-redirect=true");
    }

    public AddressChange getChange() {
        return change;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
