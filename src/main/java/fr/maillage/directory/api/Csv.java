package fr.maillage.directory.api;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines as RFC 4180 has them. A cell that a spreadsheet would run as a formula is disarmed with an apostrophe; numbers
 * and phone numbers are left as they are.
 */
final class Csv {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .]*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");

    private Csv() {}

    static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        return NEEDS_QUOTES.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        String seen = text.stripLeading();
        boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r');
        return control
                || (!seen.isEmpty()
                        && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(seen.charAt(0)) >= 0
                        && !NUMBER.matcher(seen).matches());
    }
}
