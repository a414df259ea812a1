package fr.maillage.browser;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.openqa.selenium.Keys;

/** How a value is typed: a date goes in part by part, in the order of the browser's own language, which varies. */
final class TypedValue {

    /** The order of the parts as the browser shows them, as a pattern: ddMMyyyy or MMddyyyy. */
    private static final String ORDER_OF_PARTS = """
            const patterns = {day: 'dd', month: 'MM', year: 'yyyy'};
            return new Intl.DateTimeFormat().formatToParts().map(part => patterns[part.type] || '').join('');
            """;

    private TypedValue() {}

    /** The keys from wherever the focus stands in the field. */
    static String keys(String type, String value, Function<String, String> browser) {
        return "date".equals(type) ? toFirstPart() + digits(value, browser.apply(ORDER_OF_PARTS)) : value;
    }

    private static String toFirstPart() {
        return Keys.ARROW_LEFT.toString().repeat(2);
    }

    private static String digits(String date, String pattern) {
        return LocalDate.parse(date).format(DateTimeFormatter.ofPattern(pattern, Locale.ROOT));
    }
}
