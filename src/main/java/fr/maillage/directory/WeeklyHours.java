package fr.maillage.directory;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The opening hours of a site, or of a whole structure, from Monday to Sunday; a day that is not given is closed. */
public record WeeklyHours(Map<DayOfWeek, OpeningHours> days) {

    /** Never open. */
    public static final WeeklyHours CLOSED = new WeeklyHours(Map.of());

    public WeeklyHours {
        Map<DayOfWeek, OpeningHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, days.getOrDefault(day, OpeningHours.CLOSED));
        }
        days = Collections.unmodifiableMap(week);
    }

    /** The hours during which at least one of the sites is open: what counts for a structure of several sites. */
    public static WeeklyHours unionOf(Collection<WeeklyHours> sites) {
        return sites.stream().reduce(CLOSED, WeeklyHours::union);
    }

    public WeeklyHours union(WeeklyHours other) {
        Map<DayOfWeek, OpeningHours> week = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, hours) -> week.put(day, hours.union(other.day(day))));
        return new WeeklyHours(week);
    }

    public OpeningHours day(DayOfWeek day) {
        return days.get(day);
    }

    /** Minutes open in the week. */
    public int minutes() {
        return days.values().stream().mapToInt(OpeningHours::minutes).sum();
    }

    /** How long it is open in the week, as French acts print it: {@code 35 h 30}. */
    public String length() {
        int minutes = minutes();
        return minutes % 60 == 0 ? minutes / 60 + " h" : "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    /** On how many days of the week the door opens. */
    public int openDays() {
        return (int) days.values().stream().filter(OpeningHours::isOpen).count();
    }

    /** The days on which the door opens, in order, for lists. */
    public List<Opening> openings() {
        return days.entrySet().stream()
                .filter(day -> day.getValue().isOpen())
                .map(day -> new Opening(day.getKey(), day.getValue().text()))
                .toList();
    }

    /** A day and its hours as the official list writes them. */
    public record Opening(DayOfWeek day, String text) {}
}
