package fr.maillage.shared.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A public holiday: a fixed day of the year, or so many days from Easter.
 *
 * @param fixed null when it moves with Easter
 * @param fromEaster null when it is fixed
 * @param since the first year of the rule that we need to know
 */
record HolidayRule(String code, MonthDay fixed, Integer fromEaster, int since) {

    HolidayRule {
        if ((fixed == null) == (fromEaster == null)) {
            throw new IllegalArgumentException(code + " is either fixed or counted from Easter");
        }
    }

    boolean fallsOn(LocalDate date) {
        return date.getYear() >= since && date.equals(in(date.getYear()));
    }

    LocalDate in(int year) {
        return fixed == null ? Easter.of(year).plusDays(fromEaster) : fixed.atYear(year);
    }
}
