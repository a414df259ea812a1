package fr.maillage.desk.page;

import fr.maillage.desk.Messages;
import fr.maillage.directory.Frameworks;
import fr.maillage.directory.Partner;
import fr.maillage.journal.Journal;
import fr.maillage.people.Accounts;
import fr.maillage.shared.calendar.Territories;
import org.springframework.stereotype.Component;

/** What codes and ids are called. */
@Component("names")
public class Names {

    private final Accounts accounts;
    private final Territories territories;
    private final Frameworks frameworks;
    private final Messages messages;

    Names(Accounts accounts, Territories territories, Frameworks frameworks, Messages messages) {
        this.accounts = accounts;
        this.territories = territories;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    /** Who did something: a person, or the platform itself. */
    public String actor(String account) {
        return Journal.PLATFORM.equals(account) ? messages.get("desk.platform") : accounts.displayName(account);
    }

    /** The partner a task asks, by its code. */
    public String partner(String code) {
        return frameworks.partner(code).map(Partner::name).orElse(code);
    }

    /** A département's name and code. */
    public String territory(String code) {
        return territories.knows(code)
                ? messages.of("desk.territory", territories.of(code).name(), code)
                : code;
    }
}
