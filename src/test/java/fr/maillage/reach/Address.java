package fr.maillage.reach;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One address of the platform.
 *
 * @param pattern the address with {@code {id}} where the object is named, {@code {day}} for today; {@code POST} before a
 *     post
 * @param object what is asked for, in words; empty where nothing is
 * @param id the object's own name
 */
record Address(String pattern, String object, String id) {

    private static final String POST = "POST ";

    static Address plain(String pattern) {
        return new Address(pattern, "", "");
    }

    static Address form(String form, String query, String object, String id) {
        return new Address("/forms/" + form + ".xhtml?" + query + "={id}", object, id);
    }

    boolean isPost() {
        return pattern.startsWith(POST);
    }

    boolean asksForAnObject() {
        return !object.isEmpty();
    }

    /** The page or the door itself, whatever it is asked for. */
    String place() {
        return pattern.replace(POST, "").replaceFirst("\\?.*", "");
    }

    /** Where to knock for this object. */
    String naming(String other) {
        String today = LocalDate.now(ZoneId.of("Europe/Paris")).toString();
        return pattern.replace(POST, "").replace("{id}", other).replace("{day}", today);
    }
}
