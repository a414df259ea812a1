package fr.maillage.directory;

import fr.maillage.directory.OpeningHours.Parsed;
import fr.maillage.shared.Refusal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads hours as people type them: 9h, 9:00, 9.00, any dash, "à", "fermé". */
final class HoursReader {

    private static final int LONGEST = 120;
    private static final Set<String> CLOSED = Set.of("", "-", "fermé", "ferme", "fermée", "closed");
    private static final Pattern BETWEEN_RANGES = Pattern.compile("[/;,&+]| et | and ");
    private static final String HOUR = "(\\d{1,2})(?:\\s?[:h.]\\s?(\\d{2})?)?";
    private static final Pattern RANGE =
            Pattern.compile("(?:de |from )?" + HOUR + "\\s?(?:[-\u2010-\u2015]|à| a | to )\\s?" + HOUR);

    private HoursReader() {}

    static Parsed read(String typed) {
        String text = typed == null ? "" : tidy(typed);
        if (CLOSED.contains(text)) {
            return new Parsed.Ok(OpeningHours.CLOSED);
        }
        if (text.length() > LONGEST) {
            return bad("directory.hours.unreadable", text.substring(0, LONGEST) + "…");
        }
        List<HourRange> ranges = new ArrayList<>();
        for (String part : BETWEEN_RANGES.split(text, -1)) {
            var refusal = add(part.strip(), ranges);
            if (refusal != null) {
                return refusal;
            }
        }
        return new Parsed.Ok(new OpeningHours(ranges));
    }

    private static Parsed.Bad add(String part, List<HourRange> ranges) {
        Matcher matcher = RANGE.matcher(part);
        if (!matcher.matches() || !isHour(matcher, 1) || !isHour(matcher, 3)) {
            return bad("directory.hours.unreadable", part);
        }
        LocalTime opens = hour(matcher, 1);
        LocalTime closes = hour(matcher, 3);
        if (!opens.isBefore(closes)) {
            return bad("directory.hours.backwards", opens.toString(), closes.toString());
        }
        HourRange range = new HourRange(opens, closes);
        for (HourRange earlier : ranges) {
            if (range.overlaps(earlier)) {
                return bad("directory.hours.overlap", earlier.text(), range.text());
            }
        }
        ranges.add(range);
        return null;
    }

    private static boolean isHour(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group)) < 24 && minutes(matcher, group) < 60;
    }

    private static LocalTime hour(Matcher matcher, int group) {
        return LocalTime.of(Integer.parseInt(matcher.group(group)), minutes(matcher, group));
    }

    private static int minutes(Matcher matcher, int group) {
        String minutes = matcher.group(group + 1);
        return minutes == null ? 0 : Integer.parseInt(minutes);
    }

    private static String tidy(String typed) {
        return typed.toLowerCase(Locale.FRENCH)
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    private static Parsed.Bad bad(String key, Object... arguments) {
        return new Parsed.Bad(Refusal.of(key, arguments));
    }
}
