package fr.maillage.browser;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A page in one state.
 *
 * @param view its file below forms/, without suffix
 * @param who a person of the demonstration; empty for a stranger
 * @param pressed a button to press on the page, as a CSS selector; empty to leave it as it opens
 * @param brought a file to attach before; none when absent
 * @param language the code of the language it is read in
 */
record Visit(String view, String who, String address, String pressed, Optional<Path> brought, String language) {

    static final String STRANGER = "";

    static Visit of(String view, String who) {
        return of(view, who, "");
    }

    /** A visit with a query. */
    static Visit of(String view, String who, String query) {
        return at(view, who, "/forms/" + view + ".xhtml" + query);
    }

    static Visit at(String view, String who, String address) {
        return new Visit(view, who, address, "", Optional.empty(), "fr");
    }

    /** The same page after a button was pressed. */
    Visit pressing(String button) {
        return new Visit(view, who, address, button, brought, language);
    }

    /** The same page with a file in its field. */
    Visit bringing(Path file) {
        return new Visit(view, who, address, pressed, Optional.of(file), language);
    }

    Visit inEnglish() {
        return new Visit(view, who, address, pressed, brought, "en");
    }

    /** The address that also says the language. */
    String spoken() {
        return address + (address.contains("?") ? "&" : "?") + "language=" + language;
    }

    /** Whether it begins where the other one ended, with the page as it opens. */
    boolean follows(Visit other) {
        return other.pressed.isEmpty() && who.equals(other.who) && spoken().equals(other.spoken());
    }

    @Override
    public String toString() {
        return view + " (" + (who.isEmpty() ? "a stranger" : who) + ", " + language
                + brought.map(file -> ", bringing " + file.getFileName()).orElse("")
                + (pressed.isEmpty() ? "" : ", pressing " + pressed) + ")";
    }
}
