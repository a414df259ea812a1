package fr.maillage.demonstration;

import fr.maillage.directory.NewStructure.Address;
import fr.maillage.directory.NewStructure.Position;
import fr.maillage.directory.NewStructure.Site;
import fr.maillage.directory.OpeningHours;
import fr.maillage.directory.OpeningHours.Parsed;
import fr.maillage.directory.WeeklyHours;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A site as the demonstration's data writes it.
 *
 * @param hours from Monday on, as many days as there is something to say of
 */
public record StageSite(
        String name,
        String street,
        String complement,
        String postcode,
        String commune,
        String insee,
        double latitude,
        double longitude,
        List<String> hours) {

    public StageSite {
        hours = List.copyOf(hours);
    }

    Site site() {
        return new Site(
                name,
                new Address(street, complement, postcode, commune, insee),
                new Position(latitude, longitude),
                week());
    }

    private WeeklyHours week() {
        Map<DayOfWeek, OpeningHours> days = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < hours.size(); i++) {
            if (!(OpeningHours.parse(hours.get(i)) instanceof Parsed.Ok read)) {
                throw new IllegalStateException("unreadable hours of " + name);
            }
            days.put(DayOfWeek.of(i + 1), read.hours());
        }
        return new WeeklyHours(days);
    }
}
