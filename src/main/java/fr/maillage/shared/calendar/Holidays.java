package fr.maillage.shared.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The public holidays of each regime. The national ones hold everywhere; Alsace and Moselle, and each overseas
 * département, add their own. The rules are data, so that a new holiday is a line and not a release.
 */
public final class Holidays {

    private static final String NATIONAL = "NATIONAL";

    private final Map<String, List<HolidayRule>> regimes;

    private Holidays(Map<String, List<HolidayRule>> regimes) {
        this.regimes = Map.copyOf(regimes);
    }

    public static Holidays load() {
        return new Holidays(DataFiles.read("shared/holidays.json", new TypeReference<>() {}));
    }

    public boolean isHoliday(LocalDate date, String regime) {
        return nameOf(date, regime).isPresent();
    }

    /** The code of the holiday on that day, a message key under {@code shared.holiday}. */
    public Optional<String> nameOf(LocalDate date, String regime) {
        return rules(regime)
                .filter(rule -> rule.fallsOn(date))
                .map(HolidayRule::code)
                .findFirst();
    }

    /** All holidays of a year, in order. */
    public List<LocalDate> in(int year, String regime) {
        return rules(regime)
                .map(rule -> rule.in(year))
                .filter(date -> isHoliday(date, regime))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<HolidayRule> rules(String regime) {
        if (!regimes.containsKey(regime)) {
            throw new IllegalArgumentException("unknown holiday regime " + regime);
        }
        Stream<HolidayRule> national = regimes.get(NATIONAL).stream();
        return regime.equals(NATIONAL) ? national : Stream.concat(national, regimes.get(regime).stream());
    }
}
