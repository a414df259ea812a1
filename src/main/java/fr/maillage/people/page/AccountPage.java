package fr.maillage.people.page;

import fr.maillage.people.Account;
import fr.maillage.people.AccountGrant;
import fr.maillage.people.Accounts;
import fr.maillage.people.ChangeAddress;
import fr.maillage.people.CurrentActor;
import fr.maillage.people.OwnAccount;
import jakarta.faces.view.ViewScoped;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The own account: what one may do here, the address and the password. */
@Component
@ViewScoped
public class AccountPage {

    private static final String HERE = "/forms/people/account.xhtml?faces-redirect=true";
    private static final String SIGN_IN = "/forms/people/login.xhtml?faces-redirect=true&changed=1";

    private final Accounts accounts;
    private final OwnAccount own;
    private final ChangeAddress address;
    private final CurrentActor actor;
    private final Speech speech;
    private Account account;
    private List<AccountGrant> grants = List.of();
    private String email;
    private String current;
    private String chosen;

    AccountPage(Accounts accounts, OwnAccount own, ChangeAddress address, CurrentActor actor, Speech speech) {
        this.accounts = accounts;
        this.own = own;
        this.address = address;
        this.actor = actor;
        this.speech = speech;
    }

    public void load() {
        String id = actor.get().account();
        account = accounts.of(id, actor.get());
        grants = accounts.grantsOf(id, actor.get()).stream()
                .filter(AccountGrant::isHeld)
                .toList();
    }

    public String changeAddress() {
        return speech.follow(address.ask(current, email, actor.get()), "address", "people.account.address-asked", HERE);
    }

    /** Afterwards every session of the account is over, this one too: the person signs in with the new password. */
    public String changePassword() {
        return speech.follow(own.changePassword(current, chosen, actor.get()), "secret", SIGN_IN);
    }

    /** The language of the mails; the pages follow through the address, as the header's link does. */
    public String speak(String language) {
        Locale chosen = language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return speech.follow(
                own.speak(chosen, actor.get()),
                "language",
                "people.account.language-changed",
                HERE + "&language=" + chosen.getLanguage());
    }

    public boolean isHeldBack() {
        return !accounts.maySign(account);
    }

    public Account getAccount() {
        return account;
    }

    public List<AccountGrant> getGrants() {
        return grants;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
