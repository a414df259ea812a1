package fr.maillage.directory;

import fr.maillage.directory.OpeningHours.Parsed;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Stores a week as the seven texts of the official list, Monday first. */
@Converter
public class WeeklyHoursConverter implements AttributeConverter<WeeklyHours, String> {

    private static final String BETWEEN_DAYS = "|";

    @Override
    public String convertToDatabaseColumn(WeeklyHours week) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> week.day(day).text())
                .collect(Collectors.joining(BETWEEN_DAYS));
    }

    @Override
    public WeeklyHours convertToEntityAttribute(String stored) {
        String[] texts = stored.split("\\" + BETWEEN_DAYS, -1);
        Map<DayOfWeek, OpeningHours> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (OpeningHours.parse(texts[day.getValue() - 1]) instanceof Parsed.Ok read) {
                days.put(day, read.hours());
            }
        }
        return new WeeklyHours(days);
    }
}
