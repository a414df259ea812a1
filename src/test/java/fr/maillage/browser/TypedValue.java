package fr.maillage.browser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a value is typed: pickers take the digits in the order of the browser's own language, which varies. */
final class TypedValue {

    private TypedValue() {}

    /** The ways to try, the likeliest first. */
    static List<String> spellings(String type, String value) {
        return switch (type) {
            case "date" ->
                Stream.of("ddMMyyyy", "MMddyyyy")
                        .map(order -> LocalDate.parse(value).format(DateTimeFormatter.ofPattern(order, Locale.ROOT)))
                        .toList();
            case "time" ->
                Stream.of("HHmm", "hhmma")
                        .map(order -> LocalTime.parse(value).format(DateTimeFormatter.ofPattern(order, Locale.ROOT)))
                        .toList();
            default -> List.of(value);
        };
    }
}
