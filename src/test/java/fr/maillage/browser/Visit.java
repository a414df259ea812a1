package fr.maillage.browser;

/**
 * A page in one state.
 *
 * @param view its file below forms/, without suffix
 * @param who a person of the demonstration; empty for a stranger
 * @param pressed a button to press on the page, as a CSS selector; empty to leave it as it opens
 */
record Visit(String view, String who, String address, String pressed) {

    static final String STRANGER = "";

    static Visit of(String view, String who) {
        return of(view, who, "");
    }

    /** A visit with a query. */
    static Visit of(String view, String who, String query) {
        return at(view, who, "/forms/" + view + ".xhtml" + query);
    }

    static Visit at(String view, String who, String address) {
        return new Visit(view, who, address, "");
    }

    /** The same page after a button was pressed. */
    Visit pressing(String button) {
        return new Visit(view, who, address, button);
    }

    @Override
    public String toString() {
        return view + " (" + (who.isEmpty() ? "a stranger" : who) + (pressed.isEmpty() ? "" : ", pressing " + pressed)
                + ")";
    }
}
