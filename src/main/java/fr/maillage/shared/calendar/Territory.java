package fr.maillage.shared.calendar;

import java.time.ZoneId;

/**
 * A département: its code as the State writes it, its name, its time, and the regime of its public holidays.
 *
 * @param regime a code of {@code data/shared/holidays.json}
 */
public record Territory(String code, String name, ZoneId zone, String regime) {}
