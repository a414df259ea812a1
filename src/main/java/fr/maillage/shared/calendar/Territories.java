package fr.maillage.shared.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.maillage.shared.DataFiles;
import fr.maillage.shared.UnknownObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The 101 départements, and the calendar of each. */
@Component
public class Territories {

    private final Map<String, Territory> territories = new LinkedHashMap<>();
    private final Holidays holidays = Holidays.load();

    public Territories() {
        DataFiles.read("shared/territories.json", new TypeReference<List<Territory>>() {})
                .forEach(territory -> territories.put(territory.code(), territory));
    }

    public Territory of(String code) {
        Territory territory = territories.get(code);
        if (territory == null) {
            throw new UnknownObject("territory " + code);
        }
        return territory;
    }

    public boolean knows(String code) {
        return territories.containsKey(code);
    }

    /** In the official order of their codes. */
    public List<Territory> all() {
        return List.copyOf(territories.values());
    }

    public WorkingCalendar calendarOf(String code) {
        return new WorkingCalendar(of(code), holidays);
    }
}
