package fr.maillage.labelling.candidacy;

import fr.maillage.labelling.Prose;
import java.util.Locale;

/** What an answer may look like. A text is only bounded; the others have a form that is checked when the file is. */
enum AnswerKind {
    /** what fits on one line, and in a title */
    LINE,
    TEXT,
    CHOICE,
    YES,
    COUNT,
    SIREN,
    POSTCODE,
    COMMUNE_CODE,
    PHONE,
    MAIL,
    LATITUDE,
    LONGITUDE;

    private static final int LONGEST_LINE = 120;

    boolean accepts(String text) {
        return switch (this) {
            case LINE -> text.length() <= LONGEST_LINE;
            case TEXT -> text.length() <= Prose.LONGEST;
            case CHOICE -> true;
            case YES -> text.equals("true");
            case COUNT -> text.matches("[0-9]{1,4}");
            case SIREN -> text.matches("[0-9]{9}");
            case POSTCODE -> text.matches("[0-9]{5}");
            case COMMUNE_CODE -> text.matches("[0-9][0-9AB][0-9]{3}");
            case PHONE -> text.matches("(\\+|00)?[0-9][0-9 .()-]{5,20}");
            case MAIL -> text.matches("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}");
            case LATITUDE -> isWithin(text, 90);
            case LONGITUDE -> isWithin(text, 180);
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isWithin(String text, int limit) {
        return text.matches("-?[0-9]{1,3}([.,][0-9]{1,8})?")
                && Math.abs(Double.parseDouble(text.replace(',', '.'))) <= limit;
    }
}
