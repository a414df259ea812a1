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
 */
record Visit(String view, String who, String address, String pressed, Optional<Path> brought) {

    static final String STRANGER = "";

    static Visit of(String view, String who) {
        return of(view, who, "");
    }

    /** A visit with a query. */
    static Visit of(String view, String who, String query) {
        return at(view, who, "/forms/" + view + ".xhtml" + query);
    }

    static Visit at(String view, String who, String address) {
        return new Visit(view, who, address, "", Optional.empty());
    }

    /** The same page after a button was pressed. */
    Visit pressing(String button) {
        return new Visit(view, who, address, button, brought);
    }

    /** The same page with a file in its field. */
    Visit bringing(Path file) {
        return new Visit(view, who, address, pressed, Optional.of(file));
    }

    @Override
    public String toString() {
        return view + " (" + (who.isEmpty() ? "a stranger" : who)
                + brought.map(file -> ", bringing " + file.getFileName()).orElse("")
                + (pressed.isEmpty() ? "" : ", pressing " + pressed) + ")";
    }
}
