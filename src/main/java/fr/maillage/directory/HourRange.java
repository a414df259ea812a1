package fr.maillage.directory;

import java.time.Duration;
import java.time.LocalTime;

/** From one hour of a day to a later one of the same day. */
public record HourRange(LocalTime opens, LocalTime closes) {

    public HourRange {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("hours end before they begin");
        }
    }

    public int minutes() {
        return (int) Duration.between(opens, closes).toMinutes();
    }

    /** {@code 09:00 - 12:00} */
    public String text() {
        return opens + " - " + closes;
    }

    /** Sharing more than one instant: the end of one may be the beginning of the other. */
    boolean overlaps(HourRange other) {
        return opens.isBefore(other.closes) && other.opens.isBefore(closes);
    }

    HourRange extendedTo(LocalTime end) {
        return end.isAfter(closes) ? new HourRange(opens, end) : this;
    }
}
