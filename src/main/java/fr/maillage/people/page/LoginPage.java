package fr.maillage.people.page;

import fr.maillage.people.DemonstrationAccounts;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The sign-in page; in the demonstration it also shows who there is to be. */
@Component
public class LoginPage {

    private final ObjectProvider<DemonstrationAccounts> demonstration;

    LoginPage(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    public List<DemonstrationAccounts.Shown> getShown() {
        DemonstrationAccounts accounts = demonstration.getIfAvailable();
        return accounts == null ? List.of() : accounts.all();
    }
}
