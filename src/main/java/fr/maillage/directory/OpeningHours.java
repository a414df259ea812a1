package fr.maillage.directory;

import fr.maillage.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a door is open on one day: ranges in order that do not overlap; none when it is closed. */
public record OpeningHours(List<HourRange> ranges) {

    /** A day on which nobody opens. */
    public static final OpeningHours CLOSED = new OpeningHours(List.of());

    public OpeningHours {
        ranges = ranges.stream().sorted(Comparator.comparing(HourRange::opens)).toList();
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i).overlaps(ranges.get(i - 1))) {
                throw new IllegalArgumentException("hours overlap");
            }
        }
    }

    /** Reads what a person typed: {@code 09:00 - 12:00 / 13:30 - 17:00} and its usual variants. */
    public static Parsed parse(String text) {
        return HoursReader.read(text);
    }

    /** The hours during which either is open. */
    public OpeningHours union(OpeningHours other) {
        List<HourRange> joined = new ArrayList<>();
        Stream.concat(ranges.stream(), other.ranges.stream())
                .sorted(Comparator.comparing(HourRange::opens))
                .forEach(range -> join(joined, range));
        return new OpeningHours(joined);
    }

    public int minutes() {
        return ranges.stream().mapToInt(HourRange::minutes).sum();
    }

    public boolean isOpen() {
        return !ranges.isEmpty();
    }

    /** As the official list writes it; empty when closed. */
    public String text() {
        return ranges.stream().map(HourRange::text).collect(Collectors.joining(" / "));
    }

    /** As acts print them: {@code 09:00–12:00}, one for each range. */
    public List<String> slots() {
        return ranges.stream().map(range -> range.text().replace(" - ", "–")).toList();
    }

    private static void join(List<HourRange> joined, HourRange next) {
        int last = joined.size() - 1;
        if (last >= 0 && !next.opens().isAfter(joined.get(last).closes())) {
            joined.set(last, joined.get(last).extendedTo(next.closes()));
        } else {
            joined.add(next);
        }
    }

    /** What reading a text gave. */
    public sealed interface Parsed {

        /** The text says hours, or that the door is closed. */
        record Ok(OpeningHours hours) implements Parsed {}

        /** The text says no possible hours; the refusal names no field, the caller knows which one it was. */
        record Bad(Refusal refusal) implements Parsed {}
    }
}
