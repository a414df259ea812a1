package fr.maillage.convention.annex;

import java.util.regex.Pattern;

/** Finds in a text what must not be published: a mail address, a phone number of somebody in France. */
public final class ContactDetails {

    /** It begins where its first word does and never goes back: a page may be one word of a million letters. */
    private static final Pattern MAIL = Pattern.compile("(?<![\\p{L}\\d._%+'-])[\\p{L}\\d._%+'-]++"
            + "\\s?(?:@|\\[at]|\\(at\\)|\\[arobase]|\\(arobase\\))\\s?[\\p{L}\\d-]+\\.[\\p{L}\\d.-]+");

    /** Ten digits in pairs, or nine after the country's code; a longer number is a number of something else. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d])(?:(?:\\+|00)\\s?\\d{2,3}[\\s.]?(?:\\(0\\))?\\s?|0)[1-9](?:[\\s.\\-\\u00a0\\u202f]?\\d{2}){4}(?!\\d)");

    private ContactDetails() {}

    public static boolean areIn(String text) {
        return MAIL.matcher(text).find() || PHONE.matcher(text).find();
    }
}
