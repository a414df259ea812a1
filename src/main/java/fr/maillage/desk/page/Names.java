package fr.maillage.desk.page;

import fr.maillage.desk.Messages;
import fr.maillage.journal.Journal;
import fr.maillage.people.Accounts;
import fr.maillage.shared.calendar.Territories;
import org.springframework.stereotype.Component;

/** What codes and ids are called. */
@Component("names")
public class Names {

    private final Accounts accounts;
    private final Territories territories;
    private final Messages messages;

    Names(Accounts accounts, Territories territories, Messages messages) {
        this.accounts = accounts;
        this.territories = territories;
        this.messages = messages;
    }

    /** Who did something: a person, or the platform itself. */
    public String actor(String account) {
        return Journal.PLATFORM.equals(account) ? messages.get("desk.platform") : accounts.displayName(account);
    }

    /** A département's name and code. */
    public String territory(String code) {
        return territories.knows(code)
                ? messages.of("desk.territory", territories.of(code).name(), code)
                : code;
    }
}
