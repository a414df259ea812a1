package fr.maillage.reach;

import fr.maillage.people.door.Browser;
import fr.maillage.shared.Ids;
import java.util.HashMap;
import java.util.Map;

/** Somebody who knocks: signed in with an account, or a visitor. */
final class Guest {

    private final String name;
    private final Browser browser;
    private final String token;
    private final Map<String, Answer> unknown = new HashMap<>();

    private Guest(String name, Browser browser) {
        this.name = name;
        this.browser = browser;
        this.token = browser.token();
    }

    static Guest visitor(int port) {
        return new Guest("visitor", new Browser(port));
    }

    static Guest signedIn(String name, int port, String email, String password) {
        Browser browser = new Browser(port);
        browser.signIn(email, password);
        return new Guest(name, browser);
    }

    Answer ask(Address address) {
        return ask(address, address.id());
    }

    Answer ask(Address address, String id) {
        String at = address.naming(id);
        return Answer.of(
                address.isPost() ? browser.post(at, Map.of("_csrf", token)) : browser.get(at),
                id.isEmpty() ? "{id}" : id);
    }

    /** What is answered for an object that nobody ever had. */
    Answer askForUnknown(Address address) {
        return unknown.computeIfAbsent(address.pattern(), pattern -> ask(address, Ids.fresh()));
    }

    @Override
    public String toString() {
        return name;
    }
}
