package fr.maillage.shared.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as French acts write it: {@code 1er février 2020}. */
public final class FrenchDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private FrenchDay() {}

    public static String of(LocalDate day) {
        String text = DAY.format(day);
        return text.startsWith("1 ") ? "1er" + text.substring(1) : text;
    }
}
